package de.tum.klausur.bank.format.header;

import de.tum.klausur.bank.format.yaml.YamlMap;
import de.tum.klausur.bank.format.yaml.YamlValue;
import de.tum.klausur.question.part.ShortText;
import java.util.List;
import java.util.Optional;

/** Reads {@code accept: [stride, step width, Schrittweite]}. */
final class WordsKeyReader {

    private static final int MOST = 100;

    private WordsKeyReader() {}

    static Optional<PartKey> read(YamlMap part) {
        return part.need("accept", "[stride, step width]").flatMap(WordsKeyReader::words);
    }

    private static Optional<PartKey> words(YamlValue value) {
        return value.list().flatMap(items -> {
            if (items.isEmpty() || items.size() > MOST) {
                value.refuse("1 to " + MOST + " accepted wordings are expected here", "such as [stride, step width]");
            }
            List<String> words =
                    items.stream().flatMap(item -> word(item).stream()).toList();
            return words.isEmpty() ? Optional.empty() : Optional.of(new PartKey.Words(words));
        });
    }

    private static Optional<String> word(YamlValue item) {
        return item.as(
                text -> Optional.of(text).filter(word -> word.length() <= ShortText.LONGEST),
                "an accepted wording of at most " + ShortText.LONGEST + " characters");
    }
}
