package de.tum.klausur.attempt;

import de.tum.klausur.question.response.FormProblem;
import java.util.List;
import java.util.Optional;

/** What students are told of a response that was saved but can't be read: where it is, and what to write. */
final class Hints {

    private Hints() {}

    /** Empty where nothing is to be told. */
    static Optional<String> of(FormProblem problem, AttemptMessages texts) {
        List<String> readings = problem.readings().stream()
                .map(reading -> reading.replace(".", texts.decimalMark()))
                .toList();
        return words(problem, readings, texts).map(words -> switch (problem.spot()) {
            case FormProblem.Spot.Whole() -> words;
            case FormProblem.Spot.Entry(int row, int column) -> texts.inEntry(row, column, words);
            case FormProblem.Spot.Gap(String name) -> texts.inGap(name, words);
        });
    }

    /** Says nothing of the key, not even how many axes it has. */
    private static Optional<String> words(FormProblem problem, List<String> readings, AttemptMessages texts) {
        return switch (problem.what()) {
            case NOT_A_NUMBER -> Optional.of(texts.notANumber());
            case UNDECIDED_NUMBER ->
                Optional.of(texts.undecidedNumber(problem.excerpt(), readings.getFirst(), readings.getLast()));
            case DOUBTFUL_NUMBER ->
                Optional.of(texts.doubtfulNumber(problem.excerpt(), readings.getFirst(), readings.getLast()));
            case DOUBTFUL_SHAPE ->
                Optional.of(texts.doubtfulShape(problem.excerpt(), readings.getFirst(), readings.getLast()));
            case AMBIGUOUS_E ->
                Optional.of(texts.ambiguousE(problem.excerpt(), readings.getFirst(), readings.getLast()));
            case NOT_A_SHAPE -> Optional.of(texts.notAShape());
            case NOT_AN_EXPRESSION -> Optional.of(texts.notAnExpression());
            case UNKNOWN_NAME -> Optional.of(texts.unknownName(problem.excerpt()));
            case NO_BRACKETS -> Optional.of(texts.noBrackets(problem.excerpt()));
            case TWO_MEANINGS -> Optional.of(texts.twoMeanings(problem.excerpt()));
            case AMBIGUOUS_COMMA -> Optional.of(texts.ambiguousComma(problem.excerpt()));
            case NOT_A_PLACE -> Optional.of(texts.notAPlace());
            case PLACE_TWICE -> Optional.of(texts.placeTwice());
            case HALF_A_POINT -> Optional.of(texts.halfAPoint());
            case NO_VERDICT -> Optional.of(texts.noVerdict());
            case WRONG_KIND, UNKNOWN_FIELD, UNKNOWN_OPTION, TOO_MANY_OPTIONS, TOO_LONG -> Optional.empty();
        };
    }
}
