package de.tum.klausur.bank.keys;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.key.AcceptedShape;
import de.tum.klausur.question.key.Tolerance;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.TensorShape;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares the keys of a bank with what a computation from first principles gives, so that a wrong key breaks the build.
 * A part is called by its reference, e.g. {@code l9-convolution-by-hand/a}.
 */
final class KeyProofs {

    private static final double EXACT = 1e-9;

    private final Map<String, Part> computable;
    private final Set<String> unproven;

    private KeyProofs(Map<String, Part> computable) {
        this.computable = computable;
        unproven = new TreeSet<>(computable.keySet());
    }

    /** The numbers and shapes of one bank, by its folder, e.g. {@code 09-cnn}. */
    static KeyProofs of(String folder) throws Exception {
        Map<String, Part> parts = new BanksReader(Path.of("exams"))
                .readIfChanged().orElseThrow().banks().stream()
                        .filter(bank -> bank.path().endsWith(folder))
                        .flatMap(bank -> bank.questions().stream())
                        .flatMap(file -> file.content().value().stream())
                        .map(written -> written.version().question())
                        .flatMap(question -> question.parts().stream()
                                .filter(part -> part instanceof Numeric || part instanceof TensorShape)
                                .map(part -> Map.entry(reference(question, part), part)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        assertThat(parts).as("numbers and shapes in " + folder).isNotEmpty();
        return new KeyProofs(parts);
    }

    private static String reference(Question question, Part part) {
        return question.id() + "/" + part.id();
    }

    /** The number that a part asks for, computed without rounding: marked right, and where no tolerance is given, the key. */
    KeyProofs number(String reference, double computed) {
        assertThat(part(reference)).as(reference).isInstanceOf(Numeric.class);
        Numeric numeric = (Numeric) part(reference);
        double key = numeric.value().doubleValue();
        double allowed = switch (numeric.tolerance()) {
            case Tolerance.Absolute(BigDecimal margin) -> margin.doubleValue();
            case Tolerance.Digits(int digits) -> Math.abs(key) * Math.pow(10, -digits) / 2;
            case Tolerance.Relative(BigDecimal share) -> share.doubleValue() * Math.abs(key);
        };
        assertThat(Math.abs(computed - key))
                .as(
                        "%s: the key is %s, computed is %s",
                        reference, numeric.value().toPlainString(), computed)
                .isLessThanOrEqualTo(allowed + EXACT);
        unproven.remove(reference);
        return this;
    }

    /** The shape that a part asks for; {@link AcceptedShape#ANY} stands for a free axis. */
    KeyProofs shape(String reference, int... computed) {
        assertThat(part(reference)).as(reference).isInstanceOf(TensorShape.class);
        assertThat(((TensorShape) part(reference)).accepted().getFirst().sizes())
                .as(reference)
                .isEqualTo(Arrays.stream(computed).boxed().toList());
        unproven.remove(reference);
        return this;
    }

    /** Fails where a number or shape of the bank has no proof. */
    void areAll() {
        assertThat(unproven).as("keys that nothing computes").isEmpty();
    }

    private Part part(String reference) {
        Part part = computable.get(reference);
        assertThat(part).as("no number or shape " + reference).isNotNull();
        return java.util.Objects.requireNonNull(part);
    }
}
