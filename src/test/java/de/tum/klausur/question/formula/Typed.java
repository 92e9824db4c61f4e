package de.tum.klausur.question.formula;

import java.util.List;
import java.util.Random;

/** Texts as students might type them, most of which can be read. */
final class Typed {

    private static final List<String> LEAVES = List.of(
            "1", "2", "2,5", "0.5", "x", "y", "a", "xy", "pi", "π", "e", "dW", "θ", "√2", "√x", "2x", "x²", "x⁻¹");
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "·", "−", ":", "^", "**", " + ", "", "", " ", "^-");
    private static final List<String> CALLS =
            List.of("exp(%s)", "ln (%s)", "σ(%s)", "√(%s)", "log(%s)", "(%s)", "-%s", "[%s]", "max(%s; 1)", "(%s)^(a)");

    private Typed() {}

    static String drawn(Random random, int height) {
        if (height == 0 || random.nextInt(5) == 0) {
            return LEAVES.get(random.nextInt(LEAVES.size()));
        }
        String one = drawn(random, height - 1);
        return random.nextInt(3) == 0
                ? CALLS.get(random.nextInt(CALLS.size())).replace("%s", one)
                : one + OPERATORS.get(random.nextInt(OPERATORS.size())) + drawn(random, height - 1);
    }
}
