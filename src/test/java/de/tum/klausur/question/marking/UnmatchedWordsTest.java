package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.worth;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.Outcome.Marked;
import de.tum.klausur.question.marking.Outcome.Unmatched;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FirstOnly;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Lenience;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that no key knows are no 0 before a person has looked at them. */
class UnmatchedWordsTest {

    private static final ShortText WORD = new ShortText(worth("1"), List.of("stride", "step width"));
    private static final ShortText CLOSED =
            new ShortText(worth("1"), List.of(List.of("B")), Lenience.NONE, Optional.empty(), true);
    private static final ShortText LIST = new ShortText(
            worth("1"),
            List.of(List.of("dropout"), List.of("weight decay", "L2"), List.of("early stopping")),
            Lenience.NONE,
            Optional.of(new FirstOnly(2, Credits.of("0.5"))));
    private static final Cloze GAPS = new Cloze(
            worth("1"),
            List.of(
                    new Cloze.Gap("1", new ShortText(worth("0.5"), List.of("backward")), Optional.empty()),
                    new Cloze.Gap("2", new ShortText(worth("0.5"), List.of("step")), Optional.empty())),
            Optional.empty(),
            new Cloze.Credit.Own());

    private static Outcome mark(Part part, String typed, WordDecisions decisions) {
        return Marking.mark(part, new Response.Typed(typed), decisions);
    }

    private static WordDecisions decided(String folded, String credits) {
        return group ->
                group.folded().equals(folded) ? Optional.of(WordDecision.of(Credits.of(credits))) : Optional.empty();
    }

    @Test
    void unlistedWordsAreToldWithTheNearestKeyAndWhatTheyCanEarn() {
        Unmatched unmatched = (Unmatched) mark(WORD, "Step-Widht.", WordDecisions.NONE);
        assertThat(unmatched.refused().trace())
                .containsExactly(TraceLine.note(new TraceReason.WordingUnmatched("Step-Widht.")));
        UnmatchedWords words = unmatched.words().getFirst();
        assertThat(words.nearest()).isEqualTo("step width");
        assertThat(words.worth()).isEqualTo(Credits.of("1"));
        assertThat(words.group().field()).isEmpty();
        assertThat(((Unmatched) mark(WORD, "step widht", WordDecisions.NONE))
                        .words()
                        .getFirst()
                        .group())
                .isEqualTo(words.group());
    }

    @Test
    void listThatIsCompleteGivesNothingAtOnce() {
        assertThat(mark(CLOSED, "C", WordDecisions.NONE))
                .isInstanceOfSatisfying(
                        Marked.class,
                        marked -> assertThat(marked.trace())
                                .containsExactly(TraceLine.note(new TraceReason.WordingUnknown("C", "B"))));
        assertThat(mark(CLOSED, "b", WordDecisions.NONE).byKey().orElseThrow().fraction())
                .isEqualByComparingTo(Fraction.WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0, WORDING_TAKEN", "0.5, 0.5, WORDING_TAKEN", "0, 0.0, WORDING_REFUSED", "7, 1.0, WORDING_TAKEN"})
    void aDecisionCountsForAllWhoWroteTheSame(String decided, String credits, String reason) {
        Marked marked = (Marked) mark(WORD, "Hop size", decided("hopsize", decided));
        assertThat(WORD.credits().times(marked.fraction())).hasToString(credits);
        assertThat(reasons(marked)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is typed | by key | open words
                "dropout, noise | 0.5 | noise",
                "noise, jitter | 0.0 | noise jitter",
                "dropout, L2 | 1.0 | ''",
                "dropout, L2, noise | 1.0 | ''",
                "noise, Noise. | 0.0 | noise",
            })
    void ofAListTheItemsThatCountAndNoKeyKnowsAreOpen(String typed, String credits, String open) {
        Outcome outcome = mark(LIST, typed, WordDecisions.NONE);
        assertThat(LIST.credits().times(outcome.byKey().orElseThrow().fraction()))
                .hasToString(credits);
        List<String> words = outcome instanceof Unmatched unmatched
                ? unmatched.words().stream().map(one -> one.group().folded()).toList()
                : List.of();
        assertThat(String.join(" ", words)).isEqualTo(open);
    }

    @Test
    void aTakenItemOfAListEarnsItsShareOnce() {
        Marked marked = (Marked) mark(LIST, "noise, noise", decided("noise", "0.5"));
        assertThat(LIST.credits().times(marked.fraction())).hasToString("0.5");
        assertThat(reasons(marked)).isEqualTo("WORDING_TAKEN LISTED_TWICE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is typed, where "decay" was taken for "weight decay" | credits | reasons
                "decay, dropout | 1.0 | WORDING_TAKEN_AS WORDING_ACCEPTED",
                "decay, L2 | 0.5 | WORDING_TAKEN_AS LISTED_TWICE",
                "L2, Decay. | 0.5 | WORDING_ACCEPTED LISTED_TWICE",
                "decay, decay | 0.5 | WORDING_TAKEN_AS LISTED_TWICE",
            })
    void anItemTakenForAListedOneCountsOnceBesideIt(String typed, String credits, String reasons) {
        WordDecisions same = group -> group.folded().equals("decay")
                ? Optional.of(new WordDecision(Credits.of("0.5"), Optional.of("weight decay")))
                : Optional.empty();
        Marked marked = (Marked) mark(LIST, typed, same);
        assertThat(LIST.credits().times(marked.fraction())).hasToString(credits);
        assertThat(reasons(marked)).isEqualTo(reasons);
    }

    private static String reasons(Marked marked) {
        return marked.trace().stream()
                .map(line -> StoredTraceLine.of(line).reason())
                .collect(Collectors.joining(" "));
    }

    @Test
    void eachGapHasItsOwnDecision() {
        Response given = Response.Filled.of(Map.of("1", "rewind", "2", "rewind"));
        Unmatched unmatched = (Unmatched) Marking.mark(GAPS, given);
        assertThat(unmatched.words()).extracting(words -> words.group().field()).containsExactly("1", "2");
        WordDecisions first =
                group -> Optional.of(WordDecision.of(group.field().equals("1") ? Credits.of("0.5") : Credits.ZERO));
        Marked marked = (Marked) Marking.mark(GAPS, given, first);
        assertThat(GAPS.credits().times(marked.fraction())).hasToString("0.5");
    }
}
