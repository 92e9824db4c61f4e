package de.tum.klausur.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.Given;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EarlierResponsesTest {

    private static final Instant NINE = Instant.parse("2027-02-13T09:00:00Z");
    private static final PartRef PART = PartRef.parse("chain-rule/a").orElseThrow();
    private static final String LONG = "A sentence that took a while.";

    record Saved(int second, Response response) {}

    private static Saved at(int second, String text) {
        return new Saved(second, new Response.Typed(text));
    }

    static Stream<Arguments> histories() {
        return Stream.of(
                arguments("nothing was saved", List.of(), List.of()),
                arguments("what stands is none", List.of(at(0, "a")), List.of()),
                arguments("typed within a minute", List.of(at(0, "a"), at(5, "ab"), at(9, "abc")), List.of()),
                arguments("a minute before", List.of(at(0, "a"), at(60, "ab")), List.of("a")),
                arguments(
                        "one a minute",
                        List.of(at(0, "a"), at(30, "b"), at(59, "c"), at(90, "d"), at(130, "e")),
                        List.of("c")),
                arguments("much was deleted just now", List.of(at(0, LONG), at(1, "")), List.of(LONG)),
                arguments("little was deleted just now", List.of(at(0, LONG), at(1, LONG.substring(1))), List.of()),
                arguments(
                        "deleted, then typed on",
                        List.of(at(0, LONG), at(1, ""), at(2, "n"), at(3, "ne")),
                        List.of(LONG)),
                arguments("blank is no version", List.of(at(0, "  "), at(90, "a")), List.of()),
                arguments("what stands again", List.of(at(0, "a"), at(90, "b"), at(180, "a")), List.of("b")),
                arguments(
                        "twice the same",
                        List.of(at(0, "a"), at(90, "b"), at(180, "a"), at(270, "c")),
                        List.of("a", "b")),
                arguments("a clock that was set back", List.of(at(100, "a"), at(40, "b")), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void whatWasDeletedAndOneAMinuteIsOffered(String name, List<Saved> saved, List<String> offered) {
        assertThat(texts(saved)).as(name).isEqualTo(offered);
    }

    @Test
    void onlyTheNewestAreOffered() {
        List<String> offered =
                texts(IntStream.range(0, 50).mapToObj(i -> at(60 * i, "v" + i)).toList());
        assertThat(offered).hasSize(EarlierResponses.MOST).startsWith("v48").endsWith("v29");
    }

    @Test
    void fieldsCountTogether() {
        Response before = Response.Filled.of(Map.of("verdict", "true", "reason", LONG));
        Response after = Response.Filled.of(Map.of("verdict", "true"));
        assertThat(EarlierResponses.of(journal(List.of(new Saved(0, before), new Saved(1, after)))))
                .singleElement()
                .satisfies(
                        entry -> assertThat(((Given) entry.what()).response()).isEqualTo(before));
    }

    private static List<String> texts(List<Saved> saved) {
        return EarlierResponses.of(journal(saved)).stream()
                .map(entry -> ((Given) entry.what()).response())
                .map(response -> ((Response.Typed) response).text())
                .toList();
    }

    /** The newest first. */
    private static List<JournalEntry> journal(List<Saved> saved) {
        UUID id = new UUID(0, 1);
        return IntStream.range(0, saved.size())
                .mapToObj(i -> new JournalEntry(
                        id,
                        i + 1,
                        NINE.plusSeconds(saved.get(i).second()),
                        new Answered(PART, i + 1, saved.get(i).response(), id),
                        "",
                        ""))
                .toList()
                .reversed();
    }
}
