package de.tum.klausur.marking;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Untouched;
import de.tum.klausur.local.bench.Samples;
import de.tum.klausur.marking.PaperMarking.MarkedPart;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.marking.TraceReason;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What blank multiple choices come to, by the rules of their exam. */
class PaperMarkingTest {

    private static final long PAPERS = 40;

    private static List<FrozenExam> exams = List.of();

    @BeforeAll
    static void read() throws Exception {
        exams = List.of(
                Samples.exam(new BanksReader(Path.of("exams")).readIfChanged().orElseThrow()));
    }

    @Test
    void anUntouchedPaperEarnsNothing() {
        assertThat(marked(Untouched.BLANK))
                .allSatisfy(part -> assertThat(earned(part)).isEqualTo("0.0"))
                .anyMatch(part -> nothingIsRight(part));
    }

    @Test
    void whereUntouchedCountsAsNoneItEarnsWhatNoneOfTheseEarnsAndTheTraceSaysWhy() {
        List<MarkedPart> marked = marked(Untouched.NONE);
        assertThat(marked).allSatisfy(part -> {
            assertThat(part.response()).isEqualTo(Response.NONE);
            assertThat(earned(part))
                    .isEqualTo(nothingIsRight(part) ? part.part().credits().toString() : "0.0");
            assertThat(reasons(part).contains(new TraceReason.BlankCountsAsNone()))
                    .isEqualTo(part.part() instanceof MultipleChoice);
        });
        assertThat(marked.stream().filter(PaperMarkingTest::nothingIsRight))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(reasons(part))
                        .containsExactly(
                                new TraceReason.BlankCountsAsNone(), new TraceReason.NoneRight(options(part))));
    }

    @Test
    void whatIsTickedIsMarkedAlikeUnderBothRules() {
        FrozenExam exam = exams.getFirst();
        Map<PartRef, Response> ticked = PaperMarking.of(exam, 1, Map.of()).stream()
                .filter(part -> part.part() instanceof MultipleChoice)
                .collect(Collectors.toMap(MarkedPart::ref, part -> Response.Ticked.of(List.of(1))));
        assertThat(choices(PaperMarking.of(exam.with(Untouched.NONE), 1, ticked)))
                .isEqualTo(choices(PaperMarking.of(exam, 1, ticked)));
    }

    private static List<MarkedPart> choices(List<MarkedPart> parts) {
        return parts.stream()
                .filter(part -> part.part() instanceof MultipleChoice)
                .toList();
    }

    private static List<MarkedPart> marked(Untouched untouched) {
        return LongStream.range(0, PAPERS)
                .boxed()
                .flatMap(seed -> PaperMarking.of(exams.getFirst().with(untouched), seed, Map.of()).stream())
                .toList();
    }

    private static boolean nothingIsRight(MarkedPart part) {
        return part.part() instanceof MultipleChoice choice
                && choice.options().stream().noneMatch(Option::right);
    }

    private static int options(MarkedPart part) {
        return ((MultipleChoice) part.part()).options().size();
    }

    private static String earned(MarkedPart part) {
        return part.part()
                .credits()
                .times(((Outcome.Marked) part.outcome()).fraction())
                .toString();
    }

    private static List<TraceReason> reasons(MarkedPart part) {
        return ((Outcome.Marked) part.outcome())
                .trace().stream().map(TraceLine::reason).toList();
    }
}
