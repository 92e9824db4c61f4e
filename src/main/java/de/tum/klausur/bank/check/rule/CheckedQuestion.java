package de.tum.klausur.bank.check.rule;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question that is checked.
 *
 * @param path of its English file
 * @param lecture of its bank, e.g. {@code L9}
 * @param version what its files say
 * @param en its English source
 * @param de its German source
 */
public record CheckedQuestion(String path, String lecture, QuestionVersion version, String en, Optional<String> de) {

    /** The variant that stands for all. */
    public Question question() {
        return version.question();
    }

    /** The line of a part's heading, 1 where it can't be told. */
    public int lineOf(String part) {
        List<String> lines = en.lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).matches("## +" + part + "[ #]*"))
                        .findFirst()
                        .orElse(0)
                + 1;
    }
}
