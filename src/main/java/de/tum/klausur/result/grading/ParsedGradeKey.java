package de.tum.klausur.result.grading;

import de.tum.klausur.question.part.Credits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of reading a typed grade key: the key, or all that is wrong with it. */
public sealed interface ParsedGradeKey {

    /** The typed boundaries make a key. */
    record Read(GradeKey key) implements ParsedGradeKey {}

    /** They don't; {@code problems} says why, best grade first. */
    record Unreadable(List<KeyProblem> problems) implements ParsedGradeKey {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads boundaries as they were typed, with decimal point or comma.
     *
     * @param typed by grade; grades that are absent or blank are problems
     */
    static ParsedGradeKey of(Credits worth, Map<Grade, String> typed) {
        Map<Grade, Credits> boundaries = new EnumMap<>(Grade.class);
        List<KeyProblem> problems = new ArrayList<>();
        for (Grade grade : GradeKey.bounded()) {
            String text = typed.getOrDefault(grade, "").strip();
            Optional<Credits> credits = credits(text);
            credits.ifPresent(c -> boundaries.put(grade, c));
            if (credits.isEmpty() && !text.isEmpty()) {
                problems.add(new KeyProblem(grade, KeyProblem.Fault.NOT_IN_HALVES));
            }
        }
        KeyProblem.of(worth, boundaries).stream()
                .filter(p -> problems.stream().noneMatch(known -> known.grade() == p.grade()))
                .toList()
                .forEach(problems::add);
        problems.sort(Comparator.comparing(KeyProblem::grade));
        return problems.isEmpty() ? new Read(new GradeKey(worth, boundaries)) : new Unreadable(problems);
    }

    private static Optional<Credits> credits(String text) {
        return Optional.of(text.replace(',', '.'))
                .filter(number -> number.matches("[0-9]{1,4}([.][0-9]{1,2})?"))
                .map(BigDecimal::new)
                .filter(Credits::isValid)
                .map(Credits::new);
    }
}
