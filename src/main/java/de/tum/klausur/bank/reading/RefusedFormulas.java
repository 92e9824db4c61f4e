package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Problems;
import de.tum.klausur.bank.format.TexReader;
import de.tum.klausur.bank.format.source.WrittenFormula;
import de.tum.klausur.bank.text.GapMarkup;
import de.tum.klausur.bank.text.Markdown;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.QuestionTexts;
import de.tum.klausur.question.VariantFault;
import de.tum.klausur.question.part.Wording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Formulas that KaTeX can't set, told where they stand, in the English file or the German one. A formula with placeholders
 * is tried as the first variants have it.
 */
final class RefusedFormulas {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*+}}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int SAMPLES = 3;

    /** At some hundredths of a second each; who writes more of them in one question is told so. */
    private static final int MOST = 100;

    private final Optional<QuestionTemplate> varying;
    private @Nullable Set<String> filled;

    private RefusedFormulas(Optional<QuestionTemplate> varying) {
        this.varying = varying;
    }

    /** A problem for each of a question's two files. */
    static List<FileProblem> of(List<CutFile> files, Optional<QuestionTemplate> question) {
        RefusedFormulas reading = new RefusedFormulas(question.filter(QuestionTemplate::varies));
        return files.stream().flatMap(file -> reading.in(file).stream()).toList();
    }

    /** The formulas of the first variants, made where a formula first needs them: most varying questions vary numbers only. */
    private Set<String> filled() {
        if (filled == null) {
            filled = varying.stream()
                    .flatMap(RefusedFormulas::variants)
                    .flatMap(RefusedFormulas::formulas)
                    .map(RefusedFormulas::folded)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return filled;
    }

    private static Stream<Question> variants(QuestionTemplate template) {
        return LongStream.range(0, SAMPLES).boxed().flatMap(seed -> {
            try {
                return Stream.of(template.at(seed));
            } catch (VariantFault told) {
                return Stream.of();
            }
        });
    }

    private static Stream<String> formulas(Question question) {
        return QuestionTexts.shown(question).stream()
                .flatMap((Wording text) -> Stream.concat(Stream.of(text.en()), text.de().stream()))
                .filter(text -> text.indexOf('$') >= 0)
                .flatMap(text -> Markdown.formulas(text).stream());
    }

    private static String folded(String tex) {
        return BLANKS.matcher(tex.strip()).replaceAll(" ");
    }

    /** What KaTeX itself must be asked for, which costs a start of seconds. */
    static List<String> doubtful(List<CutFile> files, QuestionTemplate question) {
        RefusedFormulas reading = new RefusedFormulas(Optional.of(question).filter(QuestionTemplate::varies));
        return files.stream()
                .flatMap(file -> reading.doubtful(file).values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private List<FileProblem> in(CutFile file) {
        Map<WrittenFormula, List<String>> doubtful = doubtful(file);
        return doubtful.isEmpty() ? List.of() : told(file.path(), doubtful);
    }

    private Map<WrittenFormula, List<String>> doubtful(CutFile file) {
        Map<WrittenFormula, List<String>> doubtful = new LinkedHashMap<>();
        written(file).forEach(formula -> {
            List<String> tex =
                    set(formula).filter(one -> TexReader.doubt(one).isPresent()).toList();
            if (!tex.isEmpty()) {
                doubtful.put(formula, tex);
            }
        });
        return doubtful;
    }

    private static List<FileProblem> told(String path, Map<WrittenFormula, List<String>> doubtful) {
        Problems problems = new Problems(path);
        Map<String, String> refused = FormulaJudge.refused(doubtful.values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(MOST)
                .toList());
        doubtful.forEach((formula, tex) -> tex.stream()
                .filter(refused::containsKey)
                .limit(1)
                .forEach(one -> problems.add(
                        formula.place(),
                        refused.get(one) + " in $" + one.strip() + "$",
                        "write it with commands that KaTeX knows")));
        doubtful.keySet().stream()
                .skip(MOST)
                .limit(1)
                .forEach(formula -> problems.add(
                        formula.place(),
                        "this and " + (doubtful.size() - MOST - 1)
                                + " more unusual formulas were not tried: they are too many",
                        "split the question"));
        return problems.inOrder();
    }

    private static Stream<WrittenFormula> written(CutFile file) {
        return Stream.concat(
                file.texts().stream()
                        .filter(value -> LostTexts.SHOWN.contains(value.key()))
                        .flatMap(value -> WrittenFormula.in(value).stream()),
                file.blocks().flatMap(block -> WrittenFormula.in(block).stream()));
    }

    /** What the page is to set: the formula itself, or what the variants make of it. */
    private Stream<String> set(WrittenFormula formula) {
        String tex = GapMarkup.inTex(formula.tex());
        if (!PLACEHOLDER.matcher(tex).find() || filled().isEmpty()) {
            return Stream.of(tex);
        }
        Pattern variant = Pattern.compile(
                Arrays.stream(PLACEHOLDER.split(folded(formula.tex()), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.DOTALL);
        return filled().stream().filter(one -> variant.matcher(one).matches()).map(GapMarkup::inTex);
    }
}
