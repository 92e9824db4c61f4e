package de.tum.klausur.question.response;

import de.tum.klausur.question.part.OptionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a student gave for a part, raw: what was ticked, that nothing is right, what was typed or what was filled in, as it was given. */
public sealed interface Response {

    /** No response yet. */
    Response NONE = new Typed("");

    /**
     * Whether nothing was answered: nothing is ticked, and nothing that can be seen is typed or filled in. This is what
     * "blank" means wherever something hangs on it: an attempt is graded X, a part earns 0 without a marker, the overview
     * and the hand-in dialog name it.
     */
    boolean isBlank();

    /** The ticked options, in the order of their places; with none of them nothing is answered. */
    record Ticked(List<OptionId> options) implements Response {

        public Ticked {
            options = options.stream().distinct().sorted().toList();
        }

        public static Ticked of(Collection<Integer> places) {
            return new Ticked(places.stream().map(OptionId::new).toList());
        }

        @Override
        public boolean isBlank() {
            return options.isEmpty();
        }
    }

    /** "None of these": the student says that no option of a multiple choice is right. */
    record NoneOfThese() implements Response {

        @Override
        public boolean isBlank() {
            return false;
        }
    }

    /** The typed text: a number, an expression, a shape, words. */
    record Typed(String text) implements Response {

        @Override
        public boolean isBlank() {
            return TypedText.isBlank(text);
        }
    }

    /**
     * The filled fields: a matrix' entries, gaps, pairs, places, a verdict, a point, a file.
     *
     * @param fields name to text, by name; a field with empty text is as good as none and is left out
     */
    record Filled(SortedMap<String, String> fields) implements Response {

        public Filled(SortedMap<String, String> fields) {
            TreeMap<String, String> written = new TreeMap<>(fields);
            written.values().removeIf(String::isEmpty);
            this.fields = java.util.Collections.unmodifiableSortedMap(written);
        }

        public static Filled of(Map<String, String> fields) {
            return new Filled(new TreeMap<>(fields));
        }

        /** What stands in a field; empty text where nothing does. */
        public String field(String name) {
            return fields.getOrDefault(name, "");
        }

        @Override
        public boolean isBlank() {
            return fields.values().stream().allMatch(TypedText::isBlank);
        }
    }
}
