package de.tum.klausur.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.QuestionParser;
import de.tum.klausur.bank.format.QuestionSource;
import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.FigureKind;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTexts;
import de.tum.klausur.question.part.Wording;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A question whose every text holds a formula that nothing can set, in both languages. Which texts there are is asked of the
 * model itself, so that a new one which this question or the check doesn't know fails here.
 */
class TextsOfQuestionsTest {

    private static final String EN = """
            ---
            id: all-texts
            title: 'Title @'
            objectives: [L9.06]
            difficulty: easy
            minutes: 1
            source: own
            licence: CC-BY-4.0
            parts:
              a: {kind: single-choice, credits: 1}
              b: {kind: multiple-choice, credits: 1}
              c:
                kind: true-false
                credits: 1
                key: true
                reason:
                  - {id: why, credits: 0.5, text: 'Reason @', de: 'Grund @'}
              d: {kind: matching, credits: 1}
              e: {kind: ordering, credits: 1}
              f:
                kind: cloze
                credits: 1
                gaps:
                  1: {credits: 0.5, choices: ['gap @', other], key: other}
                  2: {credits: 0.5, accept: [word]}
              g:
                kind: gap-match
                credits: 1
                figure: {file: box.svg, alt: 'boxes @', de: 'Kästen @'}
                choices: ['left @', right]
                gaps:
                  1: {at: [50, 50], key: right}
              h:
                kind: hotspot
                credits: 1
                figure: {file: box.svg, alt: 'a box @', de: 'ein Kasten @'}
                axes:
                  x: {at: [0, 0, 100, 10], name: 'epoch @', de: 'Epoche @'}
                  y: {at: [100, 0, 0, 1], name: 'loss @', de: 'Verlust @'}
                key: [{circle: [50, 50, 10]}]
              i:
                kind: free-text
                credits: 1
                rubric:
                  - {id: it, credits: 1, text: Item @, de: Punkt @}
              j: {kind: upload, credits: 1, types: [png], rubric: [{id: it, credits: 1, text: 'Draws @', de: 'Malt @'}]}
              k: {kind: short-text, credits: 1, accept: ['one @', two]}
              l: {kind: numeric, credits: 1, key: 2, unit: 'm @'}
            ---
            The stem @ and a picture ![a box @](box.svg).

            ## a
            Task @

            - [x] right @
            - [ ] wrong @

            ## b
            | $x$ | head @ |
            |---|---|
            | cell @ | 2 |

            - [x] both @
            - [ ] none

            ## c
            Is it @?

            ### Solution
            So @.

            ## d
            - left @ => right @
            - other => thing

            ## e
            1. first @
            2. second

            ## f
            Fill [[1]] and [[2]] @.

            ## g
            Fill @.

            ## h
            Click @.

            ## i
            Why @?

            ### Solution
            Because @.

            ## j
            Draw @.

            ### Solution
            Drawn @.

            ## k
            Name @.

            ## Context
            From here on @.

            ## l
            New @.

            ## Explanation
            Explained

            $$
            @@
            $$
            """;

    private static final String DE = """
            ---
            title: Titel @
            ---
            Der Stamm @ und ein Bild ![ein Kasten @](box.svg).

            ## a
            Aufgabe @

            - [x] richtig @
            - [ ] falsch @

            ## b
            | $x$ | Kopf @ |
            |---|---|
            | Zelle @ | 2 |

            - [x] beide @
            - [ ] keine

            ## c
            Ist es @?

            ### Lösung
            So @.

            ## d
            - links @ => rechts @
            - sonst => Ding

            ## e
            1. erstens @
            2. zweitens

            ## f
            Fülle [[1]] und [[2]] @.

            ## g
            Fülle @.

            ## h
            Klicke @.

            ## i
            Warum @?

            ### Lösung
            Weil @.

            ## j
            Zeichne @.

            ### Lösung
            Gezeichnet @.

            ## k
            Nenne @.

            ## Kontext
            Ab hier @.

            ## l
            Neu @.

            ## Erklärung
            Erklärt @.
            """;

    private static final Pattern MARK = Pattern.compile("@@|@");
    private static final int LETTERS = 26;
    private static final Pattern PLACE = Pattern.compile("\\$?\\\\nosuch..");
    private static final Pattern BROKEN = Pattern.compile("\\\\nosuch[a-z]{2}");

    private static final Map<String, Figure> FIGURES = Map.of(
            "box.svg",
            Figure.of(
                    "box.svg",
                    FigureKind.SVG,
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'/>"
                            .getBytes(StandardCharsets.UTF_8)));

    private static String en = "";
    private static String de = "";
    private static List<FileProblem> problems = List.of();
    private static Map<String, List<Wording>> texts = Map.of();
    private static List<Wording> walked = List.of();

    @BeforeAll
    static void read() {
        en = broken(EN, 'a');
        de = broken(DE, 'n');
        problems = SourceReader.read("all-texts.md", en, Optional.of(de), new Beside(FIGURES, false))
                .problems();
        Question question = QuestionParser.parse(
                        new QuestionSource("all-texts.md", en, Optional.of(de), FIGURES.keySet()))
                .value()
                .orElseThrow(() -> new AssertionError(problems))
                .at(0);
        texts = new TreeMap<>();
        collect(question, "", texts);
        walked = Stream.concat(QuestionTexts.shown(question).stream(), QuestionTexts.plain(question).stream())
                .toList();
    }

    /** Each mark becomes a formula with a command of its own. */
    private static String broken(String text, char first) {
        List<String> made = new ArrayList<>();
        return MARK.matcher(text).replaceAll(mark -> {
            String tex = "\\nosuch" + (char) (first + made.size() / LETTERS) + (char) ('a' + made.size() % LETTERS);
            made.add(tex);
            return Matcher.quoteReplacement(mark.group().equals("@@") ? tex : "$" + tex + "$");
        });
    }

    @Test
    void theQuestionHasEveryTextOfTheModelInBothLanguages() {
        Set<String> declared = new TreeSet<>();
        declaredTexts(Question.class, declared, new HashSet<>());
        assertThat(declared).contains("Question.stem", "Picture.alt", "RubricItem.text", "Named.name");
        assertThat(declared)
                .as("each has a broken formula in both languages: " + texts)
                .allSatisfy(component -> assertThat(texts.getOrDefault(component, List.of()))
                        .anySatisfy(text -> {
                            assertThat(text.en()).containsPattern(BROKEN);
                            assertThat(text.de().orElse(text.en())).containsPattern(BROKEN);
                        }));
    }

    @Test
    void everyTextIsWalked() {
        assertThat(walked)
                .containsAll(texts.values().stream().flatMap(List::stream).toList());
    }

    @Test
    void everyBrokenFormulaIsAProblemInItsFileAtItsLineAndColumn() {
        Set<String> told = problems.stream()
                .map(problem -> problem.path() + ":" + problem.line() + ":" + problem.column())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> expected = new LinkedHashMap<>(places("all-texts.md", en));
        expected.putAll(places("all-texts.de.md", de));
        expected.keySet().removeAll(told);
        assertThat(expected).as(String.join("\n", told)).isEmpty();
    }

    @Test
    void whatIsReadAloudTellsTheWayOut() {
        assertThat(problems.stream().map(FileProblem::toString))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("a formula can't be shown in the description of a picture")
                        .contains("say it in words"));
    }

    /** Where each broken formula begins; in a display below its dollar signs. */
    private static Map<String, String> places(String path, String text) {
        Map<String, String> places = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher found = PLACE.matcher(line);
            while (found.find()) {
                boolean display = !found.group().startsWith("$");
                int column = display ? 1 : line.codePointCount(0, found.start()) + 1;
                places.put(path + ":" + (display ? i : i + 1) + ":" + column, found.group());
            }
        }
        return places;
    }

    /** All components that hold texts, of every record that a question may consist of. */
    private static void declaredTexts(Type type, Set<String> found, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).forEach(t -> declaredTexts(t, found, seen));
            case WildcardType wild -> Arrays.stream(wild.getUpperBounds()).forEach(t -> declaredTexts(t, found, seen));
            case Class<?> known -> {
                Stream.ofNullable(known.getPermittedSubclasses())
                        .flatMap(Arrays::stream)
                        .forEach(t -> declaredTexts(t, found, seen));
                for (RecordComponent component :
                        Optional.ofNullable(known.getRecordComponents()).orElse(new RecordComponent[0])) {
                    if (component.getGenericType().getTypeName().contains(Wording.class.getName())) {
                        found.add(known.getSimpleName() + "." + component.getName());
                    }
                    declaredTexts(component.getGenericType(), found, seen);
                }
            }
            default -> throw new IllegalStateException("not known: " + type);
        }
    }

    private static void collect(Object value, String name, Map<String, List<Wording>> found) {
        switch (value) {
            case Wording text ->
                found.computeIfAbsent(name, ignored -> new ArrayList<>()).add(text);
            case Iterable<?> many -> many.forEach(one -> collect(one, name, found));
            case Map<?, ?> map -> map.values().forEach(one -> collect(one, name, found));
            case Optional<?> maybe -> maybe.ifPresent(one -> collect(one, name, found));
            case Record holder -> {
                for (RecordComponent component : holder.getClass().getRecordComponents()) {
                    collect(
                            read(component, holder),
                            holder.getClass().getSimpleName() + "." + component.getName(),
                            found);
                }
            }
            default -> {}
        }
    }

    private static Object read(RecordComponent component, Record holder) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
