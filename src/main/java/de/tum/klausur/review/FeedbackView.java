package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A student's feedback on the own attempt, as JSON. */
@Schema(name = "OwnFeedback", description = "What a student of an ungraded exam learns once the own attempt has ended")
record FeedbackView(
        UUID attempt,
        String title,

        @Schema(
                description =
                        "whether the keys have marked it: until then ask again in a few seconds, from then on a part without"
                                + " a mark waits for a person")
        boolean markedByKey,

        @Schema(description = "what the marked parts earned, exact", examples = "20.5")
        String credits,

        @Schema(description = "what the marked parts are worth, exact", examples = "31.0")
        String worth,

        List<Problem> problems) {

    /** A problem with its questions. */
    @Schema(name = "FeedbackProblem", description = "A titled group of questions with feedback")
    public record Problem(String title, List<AnsweredQuestion> questions) {}

    /** A question with its parts. */
    @Schema(name = "FeedbackQuestion", description = "A question with feedback")
    public record AnsweredQuestion(
            String title,
            @Schema(description = "HTML") String stem,
            List<MarkedPart> parts,
            @Schema(description = "parts without a mark") List<UnmarkedPart> waiting,

            @Schema(description = "HTML") String explanation) {}

    /** A part without a mark. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "UnmarkedPart", description = "A part that has no mark yet, with what to compare the answer with")
    public record UnmarkedPart(
            PartView part,
            ResponseView response,
            Awaiting waitsFor,

            @Schema(description = "the key in words; empty for free text")
            String key,

            @Schema(description = "model solution, HTML; empty where there is none")
            String solution,

            @Schema(description = "what the student gave, exact; counts nowhere; absent: nothing yet", examples = "1.5")
            Optional<String> ownCredits) {}

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

    static FeedbackView of(FeedbackSheet sheet) {
        return new FeedbackView(
                sheet.attemptId(),
                sheet.title(),
                sheet.byKey(),
                sheet.earned().toPlainString(),
                sheet.worth().toPlainString(),
                sheet.problems().stream()
                        .map(problem -> new Problem(
                                problem.title().text(),
                                problem.questions().stream()
                                        .map(question -> question(sheet, question))
                                        .toList()))
                        .toList());
    }

    private static AnsweredQuestion question(FeedbackSheet sheet, ReviewSheets.QuestionSheet question) {
        return new AnsweredQuestion(
                question.title().text(),
                question.stem(),
                question.parts().stream().map(MarkedPart::of).toList(),
                question.waiting().stream().map(part -> part(sheet, part)).toList(),
                question.explanation());
    }

    private static UnmarkedPart part(FeedbackSheet sheet, ReviewSheets.WaitingSheet part) {
        Awaiting person = part.follows() ? Awaiting.EARLIER_PART : Awaiting.PERSON;
        return new UnmarkedPart(
                part.part(),
                part.response(),
                sheet.byKey() ? person : Awaiting.KEY,
                part.key().text(),
                part.solution(),
                sheet.own(part.part().ref()).map(BigDecimal::toPlainString));
    }
}
