package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Block;
import de.tum.klausur.bank.format.source.Document;
import de.tum.klausur.bank.format.source.Nearest;
import de.tum.klausur.bank.format.source.PartText;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Matches the sections of a file with the parts that the header names. */
final class QuestionTextReader {

    private static final Set<String> EXPLANATION = Set.of("explanation", "erklärung");
    private static final Set<String> CONTEXT = Set.of("context", "kontext");

    private final Map<String, Place> expected;
    private final ProblemLog log;
    private final List<PartText> parts = new ArrayList<>();
    private Optional<Section> explanation = Optional.empty();
    private Optional<Section> context = Optional.empty();

    /** @param expected the parts' letters, each with the place at which to tell that its section is missing */
    QuestionTextReader(Map<String, Place> expected, ProblemLog log) {
        this.expected = expected;
        this.log = log;
    }

    QuestionText read(Document document, String title) {
        document.sections().forEach(this::add);
        context.ifPresent(section -> log.add(section.place(), "a context without a part behind it", "move it"));
        expected.forEach((letter, place) -> {
            if (parts.stream().noneMatch(part -> part.letter().equals(letter))) {
                log.add(
                        place,
                        "part " + letter + " has no section",
                        "write ## " + letter + " and below it the part's text");
            }
        });
        if (explanation.filter(section -> !section.body().isBlank()).isEmpty()) {
            Place place = explanation.map(Section::place).orElse(document.end());
            log.add(place, "the explanation is missing", "write ## Explanation and below it why the key is right");
        }
        Block why = explanation.map(Section::body).orElse(new Block(List.of()));
        return new QuestionText(title, document.stem(), parts, why, document.end());
    }

    private void add(Section section) {
        if (EXPLANATION.contains(section.name().toLowerCase(Locale.ROOT))) {
            if (explanation.isPresent()) {
                log.add(section.place(), "a second explanation", "put both into one section");
            }
            explanation = Optional.of(section);
        } else if (CONTEXT.contains(section.name().toLowerCase(Locale.ROOT))) {
            context.ifPresent(first -> log.add(section.place(), "a second context", "put both into one section"));
            context = Optional.of(section);
        } else if (!expected.containsKey(section.name())) {
            refuse(section);
        } else {
            addPart(section);
        }
    }

    private void addPart(Section section) {
        String letter = section.name();
        if (parts.stream().anyMatch(part -> part.letter().equals(letter))) {
            log.add(section.place(), "a second section of part " + letter, "give each part one section");
        } else if (!parts.isEmpty() && parts.getLast().letter().compareTo(letter) > 0) {
            log.add(
                    section.place(),
                    "part " + letter + " stands behind part " + parts.getLast().letter(),
                    "order the sections by their letters");
        }
        parts.add(PartText.read(section, context.map(Section::body).orElse(new Block(List.of())), log));
        context = Optional.empty();
    }

    private void refuse(Section section) {
        String name = section.name();
        if (name.matches("[a-z]")) {
            log.add(
                    section.place(),
                    "the header has no part " + name,
                    "add " + name + " to its parts, or take this section away");
            return;
        }
        List<String> known = new ArrayList<>(expected.keySet());
        known.addAll(List.of("Explanation", "Erklärung", "Context", "Kontext"));
        String hint = Nearest.to(name, known)
                .map(near -> "did you mean ## " + near + "?")
                .orElse("sections are the parts' letters, Context and Explanation; inside them use #### or bold text");
        log.add(section.place(), "unknown section " + name, hint);
    }
}
