package de.tum.klausur.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.QuestionParser;
import de.tum.klausur.bank.format.QuestionSource;
import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.FigureKind;
import de.tum.klausur.bank.version.QuestionHash;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.paper.Blueprint;
import de.tum.klausur.exam.paper.BlueprintParser;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.question.QuestionTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the practice run asks: every kind of part, written for it alone. It comes with the program and not with the banks, so
 * that no question of an exam is ever seen in it, and it is the same for everybody, so that it is rendered once a language.
 */
final class TryoutPaper {

    private static final String FOLDER = "/tryout/";
    private static final List<String> QUESTIONS = List.of("tryout-typed", "tryout-fields", "tryout-figures");
    private static final List<String> FIGURES = List.of("tryout-figures.svg", "tryout-figures-2.svg");
    private static final long SEED = 1;

    private TryoutPaper() {}

    /** The exam. */
    static FrozenExam exam() {
        Blueprint blueprint = sound(BlueprintParser.parse("tryout.yaml", text("tryout.yaml")));
        return FrozenExam.of(
                "tryout",
                blueprint,
                QUESTIONS.stream().map(id -> List.of(question(id))).toList());
    }

    /** The paper that everybody has. */
    static Paper paper(FrozenExam exam) {
        return Paper.of(exam, SEED);
    }

    private static QuestionVersion question(String id) {
        Map<String, Figure> figures = FIGURES.stream()
                .filter(name -> name.startsWith(id))
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Figure.of(name, FigureKind.SVG, text(name).getBytes(UTF_8))));
        QuestionTemplate question = sound(QuestionParser.parse(
                new QuestionSource(id + ".md", text(id + ".md"), Optional.of(text(id + ".de.md")), figures.keySet())));
        return new QuestionVersion(QuestionHash.of(question, figures), question, figures);
    }

    private static <T> T sound(Parsed<T> parsed) {
        return parsed.value()
                .orElseThrow(() -> new IllegalStateException(
                        parsed.problems().stream().map(FileProblem::toString).collect(Collectors.joining("; "))));
    }

    private static String text(String name) {
        try (InputStream file = TryoutPaper.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
