package de.tum.klausur.bank.catalogue;

import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.part.PartKind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which questions are looked for. What is empty excludes nothing.
 *
 * @param text words that all stand in the question's id, title, stem or tasks, in any order
 * @param lecture of its bank, e.g. {@code L9}
 * @param objective one that it names, e.g. {@code L9.06}
 * @param kind one of its parts'
 * @param varies whether it has variants
 * @param german whether it has a German version
 * @param used whether a session can ask or asked it
 */
record QuestionFilter(
        String text,
        Optional<String> lecture,
        Optional<String> objective,
        Optional<PartKind> kind,
        Optional<Difficulty> difficulty,
        Optional<Boolean> varies,
        Optional<Boolean> german,
        Optional<Boolean> used) {

    static final QuestionFilter ALL = new QuestionFilter(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    boolean takes(CatalogueEntry found) {
        QuestionRow row = found.row();
        return isOr(lecture, found.lecture())
                && objective.stream().allMatch(row.objectives()::contains)
                && kind.map(PartKind::word).stream().allMatch(row.kinds()::contains)
                && isOr(difficulty, found.question().facts().difficulty())
                && isOr(varies, found.varies())
                && isOr(german, row.german())
                && isOr(used, !found.uses().isEmpty())
                && (text.isBlank() || holdsText(found.words()));
    }

    private boolean holdsText(String words) {
        return Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(words::contains);
    }

    private static <T> boolean isOr(Optional<T> wanted, T is) {
        return wanted.isEmpty() || wanted.get().equals(is);
    }
}
