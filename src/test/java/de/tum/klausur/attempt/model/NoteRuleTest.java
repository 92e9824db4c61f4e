package de.tum.klausur.attempt.model;

import static de.tum.klausur.attempt.model.NoteRule.NoteOutcome.SAVED;
import static de.tum.klausur.attempt.model.NoteRule.NoteOutcome.STALE;
import static de.tum.klausur.attempt.model.NoteRule.NoteOutcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoteRuleTest {

    private static final Note STANDS = new Note(3, false, "chain rule");

    static Stream<Arguments> notes() {
        return Stream.of(
                arguments("the first flag", Note.NONE, new Note(0, true, ""), SAVED),
                arguments("the first words", Note.NONE, new Note(0, false, "why?"), SAVED),
                arguments("nothing where nothing is", Note.NONE, new Note(0, false, ""), UNCHANGED),
                arguments("a flag beside words", STANDS, new Note(3, true, "chain rule"), SAVED),
                arguments("other words", STANDS, new Note(3, false, "sum rule"), SAVED),
                arguments("emptied", STANDS, new Note(3, false, ""), SAVED),
                arguments("the same again", STANDS, new Note(3, false, "chain rule"), UNCHANGED),
                arguments("the same, not knowing", STANDS, new Note(2, false, "chain rule"), UNCHANGED),
                arguments("a late repeat of older words", STANDS, new Note(1, false, "older"), STALE),
                arguments("a revision that never was", STANDS, new Note(4, true, ""), STALE),
                arguments("a revision of nothing", Note.NONE, new Note(1, true, ""), STALE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    void whoKnowsWhatStandsWritesOverIt(String name, Note current, Note sent, NoteRule.NoteOutcome decision) {
        assertThat(NoteRule.decide(current, sent)).as(name).isEqualTo(decision);
    }
}
