package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Problems;
import de.tum.klausur.bank.format.source.Block;
import de.tum.klausur.bank.format.source.Line;
import de.tum.klausur.bank.format.source.LossCheck;
import de.tum.klausur.bank.format.source.PlainCheck;
import de.tum.klausur.bank.format.source.WrittenText;
import de.tum.klausur.bank.text.Vanished;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What would be lost between the files of a question and the page: told to authors, in files and in the editor alike.
 * Versions that are stored already are read without it, since they must stay what they are (ADR 0029).
 */
final class LostTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*+}}");

    /** Keys of a header whose texts are shown as Markdown; what is accepted is shown in the review. */
    static final Set<String> SHOWN = Set.of("title", "text", "de", "alt", "choices", "accept", "name", "unit");

    /** Keys, with those below them, whose texts are told as they stand. */
    private static final Map<String, String> PLAIN = Map.of(
            "title", "a title", "figure", "the description of a picture", "axes", "an axis' name", "unit", "a unit");

    private final Problems problems;
    private final boolean open;

    private LostTexts(Problems problems, boolean open) {
        this.problems = problems;
        this.open = open;
    }

    /** All that would be lost of the texts of both files, the English one first. */
    static List<FileProblem> of(List<CutFile> files) {
        boolean open = files.stream()
                .limit(1)
                .flatMap(file -> file.texts().stream())
                .anyMatch(text -> text.keys().stream().limit(1).anyMatch("parameters"::equals));
        return files.stream()
                .flatMap(file -> new LostTexts(file.problems(), open).read(file).stream())
                .toList();
    }

    private List<FileProblem> read(CutFile file) {
        file.texts().stream().filter(text -> SHOWN.contains(text.key())).forEach(text -> {
            check(text);
            text.keys().stream()
                    .flatMap(key -> Optional.ofNullable(PLAIN.get(key)).stream())
                    .findFirst()
                    .ifPresent(kind -> PlainCheck.check(text, kind, problems));
        });
        file.blocks().map(this::closed).forEach(this::check);
        return problems.inOrder();
    }

    private void check(WrittenText text) {
        String closed = closed(text.text());
        text.start()
                .ifPresentOrElse(
                        start -> LossCheck.check(start, closed, problems),
                        () -> LossCheck.check(
                                text.place(),
                                closed,
                                (inText, message, hint) -> problems.add(text.place(), message, hint)));
    }

    private void check(Block block) {
        int before = problems.inOrder().size();
        LossCheck.check(block, problems);
        PlainCheck.checkPictures(block, problems);
        if (problems.inOrder().size() == before) {
            Vanished.in(block)
                    .ifPresent(lost -> problems.add(
                            lost.place(),
                            "“" + lost.word() + "” is not shown on the page",
                            "look at the preview; code stands in back-ticks, and \\ keeps a mark from being read"));
        }
    }

    private Block closed(Block block) {
        return new Block(block.lines().stream()
                .map(line -> new Line(line.number(), line.cut(), closed(line.text()), line.code()))
                .toList());
    }

    /** With zeros for each placeholder, as many as it has characters, so that every place stays where it is. */
    private String closed(String text) {
        return open
                ? PLACEHOLDER
                        .matcher(text)
                        .replaceAll(found -> "0".repeat(found.group().length()))
                : text;
    }
}
