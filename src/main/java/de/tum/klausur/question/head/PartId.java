package de.tum.klausur.question.head;

/**
 * The letter of a part inside its question: {@code a} to {@code z}.
 *
 * @throws IllegalArgumentException where the value is no such letter
 */
public record PartId(String value) implements Comparable<PartId> {

    public PartId {
        if (value.length() != 1 || value.charAt(0) < 'a' || value.charAt(0) > 'z') {
            throw new IllegalArgumentException("not a part id: " + value);
        }
    }

    @Override
    public int compareTo(PartId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
