package de.tum.klausur.question.part;

/**
 * The letter of a part inside its question: {@code a} to {@code z}.
 *
 * @throws IllegalArgumentException where the value is no such letter
 */
public record PartId(String value) implements Comparable<PartId> {

    public PartId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a part id: " + value);
        }
    }

    /** Whether {@code value} is such a letter. */
    public static boolean isValid(String value) {
        return value.length() == 1 && value.charAt(0) >= 'a' && value.charAt(0) <= 'z';
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
