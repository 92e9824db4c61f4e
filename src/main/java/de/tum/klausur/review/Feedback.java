package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.marking.shown.ShownText;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A student's feedback on the own attempt, as the page and JSON tell it.
 *
 * @param partNames how parts are called on the paper, by ref; on the page only: a program has it from the paper
 */
@Schema(name = "OwnFeedback", description = "What a student of an ungraded exam learns once the own attempt has ended")
record Feedback(
        UUID attempt,
        String title,

        @Schema(
                description =
                        "whether the keys have marked it: until then ask again in a few seconds, from then on a part without"
                                + " a mark waits for a person")
        boolean markedByKey,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "what the marked parts earned, exact", examples = "20.5")
        BigDecimal credits,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "what the marked parts are worth, exact", examples = "31.0")
        BigDecimal worth,

        List<Problem> problems,

        @JsonIgnore Map<String, String> partNames) {

    private static final BigDecimal STEP = new BigDecimal("0.5");

    /** A problem with its questions; beside the review's it tells the parts without a mark, which a review has no place for. */
    @Schema(name = "FeedbackProblem", description = "A titled group of questions with feedback")
    public record Problem(
            @Schema(implementation = String.class) Label title, List<AnsweredQuestion> questions) {}

    /** A question with its parts. */
    @Schema(name = "FeedbackQuestion", description = "A question with feedback")
    public record AnsweredQuestion(
            @Schema(implementation = String.class) Label title,
            @Schema(description = "HTML") String stem,
            List<MarkedPart> parts,
            @Schema(description = "parts without a mark") List<UnmarkedPart> waiting,

            @Schema(description = "HTML") String explanation) {

        /** All parts as they stand on the paper. */
        public List<Entry> inOrder() {
            return Stream.concat(
                            parts.stream().map(Entry::new), waiting.stream().map(Entry::new))
                    .sorted(Comparator.comparing(Entry::letter))
                    .toList();
        }
    }

    /** A part with or without a mark, on the page only. */
    public record Entry(Optional<MarkedPart> marked, Optional<UnmarkedPart> waits) {

        private Entry(MarkedPart part) {
            this(Optional.of(part), Optional.empty());
        }

        private Entry(UnmarkedPart part) {
            this(Optional.empty(), Optional.of(part));
        }

        private String letter() {
            return marked.map(MarkedPart::part)
                    .or(() -> waits.map(UnmarkedPart::part))
                    .map(PartView::letter)
                    .orElseThrow();
        }
    }

    /**
     * A part without a mark.
     *
     * @param items of its rubric, on the page only
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "UnmarkedPart", description = "A part that has no mark yet, with what to compare the answer with")
    public record UnmarkedPart(
            PartView part,
            ResponseView response,
            Awaiting waitsFor,

            @Schema(implementation = String.class, description = "the key in words; empty for free text")
            ShownText key,

            @Schema(description = "model solution, HTML; empty where there is none")
            String solution,

            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(
                    type = SchemaType.STRING,
                    description = "what the student gave, exact; counts nowhere; absent: nothing yet",
                    examples = "1.5")
            Optional<BigDecimal> ownCredits,

            @JsonIgnore List<ItemLine> items) {

        /** What a student can give, from 0. */
        public List<BigDecimal> steps() {
            return Stream.iterate(
                            BigDecimal.ZERO.setScale(1), credits -> credits.compareTo(part.credits()) <= 0, STEP::add)
                    .toList();
        }

        /** Whether this is what the student gave. */
        public boolean gave(BigDecimal credits) {
            return ownCredits.filter(own -> own.compareTo(credits) == 0).isPresent();
        }
    }

    /**
     * A line of a rubric.
     *
     * @param text HTML
     * @param credits with their sign
     */
    public record ItemLine(String text, String credits) {}

    /** What a part without a mark waits for. */
    @Schema(name = "Awaiting", description = "What a part without a mark waits for")
    public enum Awaiting {
        /** The keys, within seconds. */
        KEY,
        /** A person. */
        PERSON,
        /** A person who reads an earlier part; then the key. */
        EARLIER_PART
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    static Feedback of(
            UUID attempt, String title, boolean markedByKey, List<Problem> problems, Map<String, String> partNames) {
        List<MarkedPart> marked = problems.stream()
                .flatMap(problem -> problem.questions().stream())
                .flatMap(question -> question.parts().stream())
                .toList();
        return new Feedback(
                attempt,
                title,
                markedByKey,
                sum(marked.stream().map(MarkedPart::earned)),
                sum(marked.stream().map(part -> part.part().credits())),
                problems,
                partNames);
    }

    /** How many parts have no mark yet. */
    public int waiting() {
        return problems.stream()
                .flatMap(problem -> problem.questions().stream())
                .mapToInt(question -> question.waiting().size())
                .sum();
    }

    private static BigDecimal sum(Stream<BigDecimal> credits) {
        return credits.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
