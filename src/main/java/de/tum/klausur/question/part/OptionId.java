package de.tum.klausur.question.part;

/**
 * The place of an option in the author's file, from 1; students may see the options in another order, the id stays.
 *
 * @throws IllegalArgumentException where the place is below 1
 */
public record OptionId(int place) implements Comparable<OptionId> {

    public OptionId {
        if (place < 1) {
            throw new IllegalArgumentException("not an option's place: " + place);
        }
    }

    @Override
    public int compareTo(OptionId other) {
        return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
        return Integer.toString(place);
    }
}
