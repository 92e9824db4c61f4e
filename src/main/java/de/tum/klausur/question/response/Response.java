package de.tum.klausur.question.response;

import de.tum.klausur.question.key.OptionId;
import java.util.Collection;
import java.util.List;

/** What a student gave for a part, raw: what was ticked, or what was typed, as it was typed. */
public sealed interface Response {

    /** No response yet. */
    Response NONE = new Typed("");

    /** The ticked options, in the order of their places; may be empty. */
    record Ticked(List<OptionId> options) implements Response {

        public Ticked {
            options = options.stream().distinct().sorted().toList();
        }

        public static Ticked of(Collection<Integer> places) {
            return new Ticked(places.stream().map(OptionId::new).toList());
        }
    }

    /** The typed text: a number, a shape, words. */
    record Typed(String text) implements Response {}
}
