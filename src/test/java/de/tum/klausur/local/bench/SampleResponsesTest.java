package de.tum.klausur.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.marking.PaperMarking;
import de.tum.klausur.marking.PaperMarking.MarkedPart;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the benchmark marks is what students hand in: every kind, right, wrong, unreadable and blank. */
class SampleResponsesTest {

    private static final long PAPERS = 40;

    private static List<FrozenExam> exams = List.of();

    @BeforeAll
    static void read() throws Exception {
        exams = List.of(
                SampleExam.of(new BanksReader(Path.of("exams")).readIfChanged().orElseThrow()));
    }

    @Test
    void eachPaperHasFiftyPartsOfEveryKindThatAKeyMarks() {
        LongStream.range(0, PAPERS).forEach(seed -> {
            List<MarkedPart> parts = PaperMarking.of(exam(), seed, Map.of());
            assertThat(parts).hasSize(SampleExam.PARTS);
            assertThat(parts.stream().map(part -> PartKind.of(part.part())).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(SampleExam.kinds());
        });
    }

    @Test
    void aRightResponseEarnsAllCredits() {
        LongStream.range(0, PAPERS)
                .boxed()
                .flatMap(seed -> PaperMarking.of(exam(), seed, Map.of()).stream())
                .forEach(asked -> assertThat(SampleResponses.right(asked.part()))
                        .allSatisfy(right -> assertThat(earns(Marking.mark(asked.part(), right), Fraction.WHOLE))
                                .as("%s to %s", right, asked.ref())
                                .isTrue()));
    }

    @Test
    void studentsGiveRightWrongUnreadableAndNoResponses() {
        List<MarkedPart> marked = LongStream.range(0, PAPERS)
                .boxed()
                .flatMap(seed -> PaperMarking.of(exam(), seed, SampleResponses.of(exam(), seed)).stream())
                .toList();
        assertThat(marked)
                .anyMatch(part -> part.response().equals(Response.NONE))
                .anyMatch(part -> part.outcome() instanceof Outcome.ForMarker)
                .anyMatch(part -> earns(part.outcome(), Fraction.WHOLE))
                .anyMatch(part ->
                        earns(part.outcome(), Fraction.NONE) && !part.response().equals(Response.NONE));
    }

    @Test
    void theSameSeedGivesTheSamePaperAndResponses() {
        assertThat(SampleResponses.of(exam(), 7)).isEqualTo(SampleResponses.of(exam(), 7));
        assertThat(SampleResponses.of(exam(), 7)).isNotEqualTo(SampleResponses.of(exam(), 8));
    }

    private static FrozenExam exam() {
        return exams.getFirst();
    }

    private static boolean earns(Outcome outcome, Fraction share) {
        return outcome instanceof Outcome.Marked marked && marked.fraction().compareTo(share) == 0;
    }
}
