package de.tum.klausur.bank.store;

import de.tum.klausur.bank.store.BankShelf.QuestionEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The addresses of the authors' pages of questions in service. */
public final class QuestionLinks {

    private final Map<String, String> byId;
    private final Map<String, String> byPath;

    QuestionLinks(List<QuestionEntry> questions) {
        byId = by(QuestionEntry::id, questions);
        byPath = by(QuestionEntry::path, questions);
    }

    private static Map<String, String> by(Function<QuestionEntry, String> name, List<QuestionEntry> questions) {
        return questions.stream()
                .collect(Collectors.toUnmodifiableMap(
                        name, entry -> "/banks/" + entry.bankId() + "/" + entry.id(), (first, second) -> first));
    }

    /** The page of the question with this id. */
    public Optional<String> ofQuestion(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The page of the question that this file says, be it the English or the German one. */
    public Optional<String> ofFile(String path) {
        return Optional.ofNullable(byPath.get(path.replaceFirst("\\.de\\.md$", ".md")));
    }
}
