package de.tum.klausur.question.part;

import java.util.Locale;

/** One axis of a shape, of a key or as a student typed it. */
public sealed interface ShapeAxis {

    /** Whether {@code given}, as a student typed it, is what this axis of a key asks for. */
    boolean fits(ShapeAxis given);

    /** As it is shown: {@code 64}, {@code B}, {@code ∗}. */
    String shown();

    /** A size, 1 or more. */
    record Size(int size) implements ShapeAxis {

        @Override
        public boolean fits(ShapeAxis given) {
            return equals(given);
        }

        @Override
        public String shown() {
            return Integer.toString(size);
        }
    }

    /** A name that stands for a size, such as {@code B} for that of a batch; capitals make no difference. */
    record Named(String symbol) implements ShapeAxis {

        @Override
        public boolean fits(ShapeAxis given) {
            return given instanceof Named(String other)
                    && symbol.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
        }

        @Override
        public String shown() {
            return symbol;
        }
    }

    /** Every size and every name is right. */
    record Any() implements ShapeAxis {

        @Override
        public boolean fits(ShapeAxis given) {
            return true;
        }

        @Override
        public String shown() {
            return "∗";
        }
    }
}
