package de.tum.klausur.bank.format.question;

import de.tum.klausur.bank.format.markdown.MarkdownCheck;
import de.tum.klausur.bank.format.text.Block;
import de.tum.klausur.bank.format.text.OptionText;
import de.tum.klausur.bank.format.text.PartText;
import de.tum.klausur.bank.format.text.Place;
import de.tum.klausur.bank.format.text.ProblemLog;
import de.tum.klausur.bank.format.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All texts of a question in one language.
 *
 * @param parts in the order of the file
 * @param explanation blank where it is missing, which then is a problem
 * @param end of the file
 */
record QuestionText(String title, Block stem, List<PartText> parts, Block explanation, Place end) {

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
            part.options().forEach(option -> all.add((option.ticked() ? "x " : "- ") + option.text().markdown()));
            all.add(part.solution().map(Block::markdown).orElse(""));
        }
        all.add(explanation.markdown());
        return all;
    }

    /** Checks the Markdown of all texts. */
    void checkMarkdown(Set<String> figures, ProblemLog log) {
        MarkdownCheck.check(stem, figures, log);
        for (PartText part : parts) {
            MarkdownCheck.check(part.context(), figures, log);
            MarkdownCheck.check(part.prompt(), figures, log);
            for (OptionText option : part.options()) {
                MarkdownCheck.check(option.text(), figures, log);
            }
            part.solution().ifPresent(solution -> MarkdownCheck.check(solution, figures, log));
        }
        MarkdownCheck.check(explanation, figures, log);
    }
}
