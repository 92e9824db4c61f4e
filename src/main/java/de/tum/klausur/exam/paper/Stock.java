package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionId;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The questions in service that blueprints can ask for. */
public final class Stock {

    /**
     * A question in service.
     *
     * @param lecture that of its bank, e.g. {@code L9}
     */
    public record Item(QuestionVersion version, String lecture) {

        Question question() {
            return version.question();
        }
    }

    private final SortedMap<String, Item> items = new TreeMap<>();

    public Stock(Collection<Item> items) {
        items.forEach(item -> this.items.put(item.question().id().value(), item));
    }

    Optional<Item> find(QuestionId id) {
        return Optional.ofNullable(items.get(id.value()));
    }

    /** All, by id. */
    Stream<Item> all() {
        return items.values().stream();
    }
}
