package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Block;
import de.tum.klausur.bank.format.source.Line;
import de.tum.klausur.bank.format.source.MarkdownCheck;
import de.tum.klausur.bank.format.source.OptionText;
import de.tum.klausur.bank.format.source.PartText;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.bank.format.source.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All texts of a question in one language.
 *
 * @param parts in the order of the file
 * @param explanation blank where it is missing, which then is a problem
 * @param end of the file
 */
record QuestionText(String title, Block stem, List<PartText> parts, Block explanation, Place end) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*+}}");

    QuestionText {
        parts = List.copyOf(parts);
    }

    Optional<PartText> part(String letter) {
        return parts.stream().filter(part -> part.letter().equals(letter)).findFirst();
    }

    /** All texts in the order of the file, whatever lines part them. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(title, stem.markdown()));
        for (PartText part : parts) {
            all.add(part.letter());
            all.add(part.context().markdown());
            all.add(part.prompt().markdown());
            part.options()
                    .forEach(option -> all.add(
                            (option.ticked() ? "x " : "- ") + option.text().markdown()));
            all.add(part.solution().map(Block::markdown).orElse(""));
        }
        all.add(explanation.markdown());
        return all;
    }

    /**
     * Checks the Markdown of all texts.
     *
     * @param open whether {@code {{…}}} are placeholders, whose brackets are none of Markdown's
     */
    void checkMarkdown(Set<String> figures, boolean open, ProblemLog log) {
        blocks().map(block -> open ? closed(block) : block).forEach(block -> MarkdownCheck.check(block, figures, log));
    }

    private Stream<Block> blocks() {
        Stream<Block> ofParts = parts.stream()
                .flatMap(part -> Stream.of(
                                Stream.of(part.context(), part.prompt()),
                                part.options().stream().map(OptionText::text),
                                part.solution().stream())
                        .flatMap(blocks -> blocks));
        return Stream.of(Stream.of(stem), ofParts, Stream.of(explanation)).flatMap(blocks -> blocks);
    }

    /** With a row of zeros for each placeholder, as long as it, so that every place stays where it is. */
    private static Block closed(Block block) {
        return new Block(block.lines().stream()
                .map(line -> new Line(
                        line.number(),
                        line.cut(),
                        PLACEHOLDER
                                .matcher(line.text())
                                .replaceAll(open -> "0".repeat(open.group().length())),
                        line.code()))
                .toList());
    }
}
