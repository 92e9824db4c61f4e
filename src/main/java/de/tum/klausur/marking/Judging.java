package de.tum.klausur.marking;

import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Rubric;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads judgements: by rubric where the part has one, else credits by value, which need a reason. */
final class Judging {

    /** The longest comment that is taken, in characters. */
    public static final int LONGEST = 2_000;

    private Judging() {}

    /**
     * The judgement.
     *
     * @throws InvalidInput with all that is wrong: fields {@code items}, {@code credits}, {@code comment},
     *     {@code valueAsRead}
     */
    public static Judgement read(ExamPart asked, JudgementForm form) {
        Part part = asked.part();
        List<InputProblem> problems = new ArrayList<>();
        if (form.comment().length() > LONGEST) {
            problems.add(problem("comment", texts -> texts.commentTooLong(LONGEST)));
        }
        form.valueAsRead().flatMap(typed -> ReadValues.problem(asked, typed)).ifPresent(problems::add);
        Judgement judgement = part.byHand()
                .map(ByHand::rubric)
                .map(rubric -> byRubric(new RubricPart(part, rubric), form, problems))
                .orElseGet(() -> byValue(part, form, problems));
        return new Judgement(
                judgement.credits(), judgement.reasons().with(form.valueAsRead().map(ValueAsRead::new)));
    }

    private record RubricPart(Part part, Rubric rubric) {}

    private static Judgement byRubric(RubricPart asked, JudgementForm form, List<InputProblem> problems) {
        refuseIf(!form.credits().isBlank(), "credits", JudgementMessages::creditsBesideRubric, problems);
        refuseIf(form.none() && !form.items().isEmpty(), "items", JudgementMessages::tickedAndNone, problems);
        if (form.items().isEmpty() && !form.none()) {
            Credits base = asked.part().byHand().map(ByHand::base).orElse(Credits.ZERO);
            problems.add(new InputProblem(
                    "items",
                    locale -> Texts.in(JudgementMessages.class, locale)
                            .nothingTicked(TimeExtensions.credits(base.value(), locale))));
        }
        List<String> known = asked.rubric().items().stream().map(RubricItem::id).toList();
        form.items().stream()
                .filter(item -> !known.contains(item))
                .forEach(item -> problems.add(problem("items", texts -> texts.unknownItem(item))));
        refuse(problems);
        Set<String> ticked = new HashSet<>(form.items());
        Outcome.Marked marked = Marking.byRubric(asked.part(), ticked);
        return new Judgement(
                asked.part().credits().times(marked.fraction()),
                new Reasons(marked.trace(), ticked, form.comment().strip()));
    }

    private static Judgement byValue(Part part, JudgementForm form, List<InputProblem> problems) {
        refuseIf(!form.items().isEmpty() || form.none(), "items", JudgementMessages::itemsWithoutRubric, problems);
        Optional<Credits> credits = CreditsText.read(form.credits(), part.credits());
        if (credits.isEmpty()) {
            problems.add(CreditsText.problem(part.credits()));
        }
        if (form.comment().isBlank()) {
            problems.add(problem("comment", JudgementMessages::commentMissing));
        }
        refuse(problems);
        return new Judgement(
                credits.orElseThrow(),
                new Reasons(List.of(), Set.of(), form.comment().strip()));
    }

    private static void refuseIf(
            boolean wrong, String field, Function<JudgementMessages, String> text, List<InputProblem> problems) {
        if (wrong) {
            problems.add(problem(field, text));
        }
    }

    private static InputProblem problem(String field, Function<JudgementMessages, String> text) {
        return new InputProblem(field, (Locale locale) -> text.apply(Texts.in(JudgementMessages.class, locale)));
    }

    private static void refuse(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
