package de.tum.klausur.bank.format.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question's file, cut into its pieces.
 *
 * @param header the YAML between the two lines {@code ---}
 * @param stem what stands before the first section
 * @param sections in order
 * @param end where the last line begins
 */
public record Document(Block header, Block stem, List<Section> sections, Place end) {

    private static final String RULE = "---";

    public Document {
        sections = List.copyOf(sections);
    }

    /** Cuts {@code text}; empty, with a problem, where it has no header or is no text. */
    public static Optional<Document> read(String text, ProblemLog log) {
        return SourceText.read(text, log).flatMap(file -> cut(file.lines(), log));
    }

    private static Optional<Document> cut(List<Line> lines, ProblemLog log) {
        if (!isRule(lines.getFirst())) {
            log.add(
                    Place.START,
                    "the header is missing",
                    "the first line is ---, then the header follows, then a line ---");
            return Optional.empty();
        }
        int end = 1;
        while (end < lines.size() && !isRule(lines.get(end))) {
            end++;
        }
        if (end == lines.size()) {
            log.add(Place.START, "the header has no end", "put a line --- behind it");
            return Optional.empty();
        }
        List<Line> body = CodeFences.mark(lines.subList(end + 1, lines.size()), log);
        Block header = new Block(lines.subList(1, end));
        List<Section> sections = sections(body, log);
        int stem =
                (int) body.stream().takeWhile(line -> !Heading.isSection(line)).count();
        return Optional.of(new Document(
                header,
                new Block(body.subList(0, stem)),
                sections,
                lines.getLast().start()));
    }

    private static boolean isRule(Line line) {
        return line.text().stripTrailing().equals(RULE);
    }

    private static List<Section> sections(List<Line> body, ProblemLog log) {
        List<Section> sections = new ArrayList<>();
        int end = body.size();
        for (int i = body.size() - 1; i >= 0; i--) {
            Line line = body.get(i);
            Heading.warn(line, log);
            if (Heading.isSection(line)) {
                sections.add(new Section(line.start(), Heading.name(line), new Block(body.subList(i + 1, end))));
                end = i;
            }
        }
        return sections.reversed();
    }
}
