package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FigurePlaces;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.QuestionParser;
import de.tum.klausur.bank.format.QuestionSource;
import de.tum.klausur.bank.format.WrittenId;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.OutsideFigure;
import de.tum.klausur.bank.version.QuestionHash;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.GradedOnly;
import de.tum.klausur.question.QuestionTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Parses questions, several at once if wanted, and again only those of which something changed. */
final class QuestionReader {

    /** Variants that are looked at with each change; the check looks at more. */
    private static final int SAMPLES = 3;

    private static final Comparator<FileProblem> BY_PLACE = Comparator.comparing(
                    FileProblem::path, Comparator.reverseOrder())
            .thenComparingInt(FileProblem::line)
            .thenComparingInt(FileProblem::column);

    private record Input(QuestionSource source, Map<String, Figure> figures, boolean gradedOnly) {}

    private record Kept(Input input, QuestionFile file) {}

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** The question of one English source. */
    QuestionFile read(String path, String en, Optional<String> de, Beside beside) {
        Map<String, Figure> figures = beside.figures();
        Input input = new Input(
                new QuestionSource(path, en, de, figures.keySet()),
                used(en + de.orElse(""), figures),
                beside.gradedOnly());
        Kept before = kept.get(path);
        if (before != null && before.input().equals(input)) {
            return before.file();
        }
        QuestionFile file = new QuestionFile(path, WrittenId.in(en), parse(input));
        kept.put(path, new Kept(input, file));
        return file;
    }

    void keepOnly(Collection<String> paths) {
        kept.keySet().retainAll(paths);
    }

    private static Parsed<WrittenQuestion> parse(Input input) {
        QuestionSource source = input.source();
        Parsed<QuestionTemplate> parsed = QuestionParser.parse(source);
        Optional<WrittenQuestion> written = parsed.value()
                .map(question -> input.gradedOnly() ? new GradedOnly(question) : question)
                .map(question -> new WrittenQuestion(
                        new QuestionVersion(QuestionHash.of(question, input.figures()), question, input.figures()),
                        source.en(),
                        source.de()));
        List<FileProblem> problems = new ArrayList<>(parsed.problems());
        List<CutFile> files = CutFile.of(source);
        problems.addAll(LostTexts.of(files));
        RefusedFormulas.of(files, parsed.value()).stream()
                .filter(refused -> problems.stream().noneMatch(known -> samePlace(known, refused)))
                .forEach(problems::add);
        written.ifPresent(question -> problems.addAll(outside(source, question.version())));
        return new Parsed<>(
                written.filter(question -> problems.isEmpty()),
                problems.stream().sorted(BY_PLACE).toList());
    }

    /** What our own rules say of a formula is plainer than what KaTeX says. */
    private static boolean samePlace(FileProblem one, FileProblem other) {
        return BY_PLACE.compare(one, other) == 0;
    }

    /** What lies beyond its figure in one of the first variants; only here figures and texts are known both. */
    private static List<FileProblem> outside(QuestionSource source, QuestionVersion version) {
        List<OutsideFigure> found = LongStream.range(0, version.template().varies() ? SAMPLES : 1)
                .mapToObj(version::variant)
                .flatMap(variant -> OutsideFigure.of(variant, variant.question().parts()).stream())
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        FigurePlaces places = FigurePlaces.in(source.en());
        return found.stream()
                .map(outside -> {
                    Place place = places.of(outside.part(), outside.index());
                    return new FileProblem(
                            source.path(), place.line(), place.column(), outside.message(), outside.hint());
                })
                .distinct()
                .toList();
    }

    /** The pictures that the text shows as {@code ![…](name)} or a part names as the figure it is answered on. */
    private static Map<String, Figure> used(String text, Map<String, Figure> beside) {
        return beside.entrySet().stream()
                .filter(entry -> shows(text, entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean shows(String text, String name) {
        return text.contains("](" + name + ")")
                || Pattern.compile("file: *[\"']?" + Pattern.quote(name))
                        .matcher(text)
                        .find();
    }
}
