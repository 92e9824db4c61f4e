package de.tum.klausur.bank.edit;

import de.tum.klausur.question.part.PartKind;
import java.util.Locale;
import java.util.Optional;

/** A small whole question of each kind to begin with; each can be read as it is, but for the id and objective to choose. */
final class QuestionTemplates {

    private static final String SOLUTION = "\n### Solution\nWhat a full answer says.\n";
    private static final String OPTIONS = "\n- [x] the right one\n- [ ] a misconception\n- [ ] another one\n";

    private QuestionTemplates() {}

    /** The template of a kind, or of a number where no such kind is. */
    static String of(String kind, String lecture) {
        PartKind known = Optional.of(kind).flatMap(PartKind::of).orElse(PartKind.NUMERIC);
        return """
                ---
                id: %s-new-question
                title: What the question is about
                objectives: [%s.01]
                difficulty: medium
                minutes: 3
                source: own
                licence: CC-BY-4.0
                parts:
                  %s
                ---
                What students need to know before the first part.

                ## a
                The task of part a.%s
                %s
                ## Explanation
                Why, with the calculation.
                """.formatted(lecture.toLowerCase(Locale.ROOT), lecture, part(known), gap(known), body(known));
    }

    private static String part(PartKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, MATCHING, ORDERING -> "a: {kind: " + kind.word() + ", credits: 1}";
            case TRUE_FALSE -> "a: {kind: true-false, credits: 0.5, key: true}";
            case NUMERIC -> "a: {kind: numeric, credits: 1, key: 32}";
            case EXPRESSION -> "a: {kind: expression, credits: 1, key: \"2*(a - y)*x\", variables: [a, x, y]}";
            case TENSOR_SHAPE -> "a: {kind: tensor-shape, credits: 1, key: [any, 64, 32, 32]}";
            case MATRIX -> "a: {kind: matrix, credits: 1, key: [[1, 0], [-1, 2]]}";
            case SHORT_TEXT -> "a: {kind: short-text, credits: 1, accept: [stride, Schrittweite]}";
            case CLOZE -> "a: {kind: cloze, credits: 1, gaps: {1: {credits: 1, choices: [relu, tanh], key: relu}}}";
            case GAP_MATCH ->
                "a: {kind: gap-match, credits: 1, figure: {file: figure.svg, alt: What it shows}, choices: [\"+\", max], gaps: {1: {at: [100, 60], key: max}}}";
            case HOTSPOT ->
                "a: {kind: hotspot, credits: 1, figure: {file: figure.svg, alt: What it shows}, key: [{circle: [100, 60, 18]}]}";
            case FREE_TEXT, UPLOAD -> """
                a:
                    kind: %s
                    credits: 1
                    rubric:
                      - {id: idea, credits: 1, text: Names the idea, de: Nennt die Idee}""".formatted(kind.word());
        };
    }

    private static String gap(PartKind kind) {
        return kind == PartKind.CLOZE ? " The activation is [[1]]." : "";
    }

    private static String body(PartKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> OPTIONS;
            case MATCHING -> "\n- $\\sigma(x)$ => $(0, 1)$\n- $\\tanh(x)$ => $(-1, 1)$\n";
            case ORDERING -> "\n1. set the gradients to zero\n2. compute the loss\n3. update the weights\n";
            case FREE_TEXT, UPLOAD -> SOLUTION;
            default -> "";
        };
    }
}
