package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Change;
import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.FormProblem;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.ResponseProblem;
import de.tum.klausur.question.response.UploadedPage;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Refuses what no page of ours sends: parts, options or kinds of answers that the exam doesn't have. */
final class ChangeCheck {

    private ChangeCheck() {}

    /**
     * Checks changes to a paper. Answers what is wrong with the form of each all the same, so that nobody reads it again.
     *
     * @param list what the changes stand in, as problems name it
     * @param hasFile whether a file of this digest was uploaded to the attempt; asked for parts that take a file only
     * @throws InvalidInput with every problem, where a change does not fit its part or names a file that isn't there
     */
    static List<Optional<FormProblem>> check(
            Paper paper, String list, List<Change> changes, Predicate<String> hasFile) {
        List<InputProblem> problems = new ArrayList<>();
        List<Optional<FormProblem>> forms = new ArrayList<>();
        for (int place = 0; place < changes.size(); place++) {
            String field = list + "[" + place + "]";
            Change change = changes.get(place);
            Optional<Part> asked = paper.part(change.part()).map(ExamPart::part);
            Optional<FormProblem> form = asked.flatMap(part -> ResponseCheck.worst(part, change.response()));
            forms.add(form);
            asked.map(part -> problem(form, part, change.response(), hasFile))
                    .orElse(Optional.of(AttemptMessages::unknownPart))
                    .map(text -> Refusals.problem(field, text))
                    .ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return forms;
    }

    private static Optional<Function<AttemptMessages, String>> problem(
            Optional<FormProblem> form, Part part, Response response, Predicate<String> hasFile) {
        return form.flatMap(problem -> refusal(problem.what())).or(() -> missingFile(part, response, hasFile));
    }

    private static Optional<Function<AttemptMessages, String>> missingFile(
            Part part, Response response, Predicate<String> hasFile) {
        boolean missing = part instanceof Upload
                && UploadedPage.of(response).stream().map(UploadedPage::file).anyMatch(hasFile.negate());
        return missing ? Optional.of(AttemptMessages::unknownFile) : Optional.empty();
    }

    /** What can't be read is saved all the same: nothing typed is ever lost. */
    private static Optional<Function<AttemptMessages, String>> refusal(ResponseProblem problem) {
        return switch (problem) {
            case WRONG_KIND -> Optional.of(AttemptMessages::wrongKind);
            case UNKNOWN_FIELD -> Optional.of(AttemptMessages::unknownField);
            case UNKNOWN_OPTION -> Optional.of(AttemptMessages::unknownOption);
            case TOO_MANY_OPTIONS -> Optional.of(AttemptMessages::tooManyOptions);
            case TOO_LONG -> Optional.of(AttemptMessages::tooLong);
            case NOT_A_NUMBER,
                    UNDECIDED_NUMBER,
                    DOUBTFUL_NUMBER,
                    NOT_A_SHAPE,
                    DOUBTFUL_SHAPE,
                    NOT_AN_EXPRESSION,
                    UNKNOWN_NAME,
                    NO_BRACKETS,
                    TWO_MEANINGS,
                    AMBIGUOUS_COMMA,
                    AMBIGUOUS_E,
                    NOT_A_PLACE,
                    PLACE_TWICE,
                    HALF_A_POINT,
                    NO_VERDICT -> Optional.empty();
        };
    }
}
