package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FirstOnly;
import de.tum.klausur.question.part.Lenience;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.WordPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads {@code accept: [stride, step width, Schrittweite], typos: 1, pattern: "strides?", exact: true, closed: true}, and
 * lists as
 * {@code accept: [[dropout], [weight decay, L2]], first: 2, each: 0.5}.
 */
final class WordsKeyReader {

    private static final int MOST = 100;
    private static final int MOST_TYPOS = 3;
    private static final int MOST_ANSWERS = 20;

    private WordsKeyReader() {}

    static Optional<Function<PartHead, Part>> read(YamlMap part, Optional<Credits> worth) {
        boolean list = part.find("first").isPresent() || part.find("each").isPresent();
        List<List<String>> groups = part.need("accept", "[stride, step width]")
                .map(value -> groups(value, list))
                .orElse(List.of());
        Lenience lenience = lenience(part);
        Optional<FirstOnly> first = list ? first(part, worth, groups.size()) : Optional.empty();
        boolean closed = part.find("closed").flatMap(WordsKeyReader::yes).isPresent();
        return groups.isEmpty() || (list && first.isEmpty())
                ? Optional.empty()
                : Optional.of(head -> new ShortText(head, groups, lenience, first, closed));
    }

    private static Lenience lenience(YamlMap part) {
        boolean exact = part.find("exact").flatMap(WordsKeyReader::yes).isPresent();
        Optional<YamlValue> typos = part.find("typos");
        if (exact) {
            typos.ifPresent(value -> value.refuse("no letter may be off in what is exact", "take one of both away"));
        }
        int most = typos.filter(value -> !exact)
                .flatMap(value -> Scalars.whole(value, 1, MOST_TYPOS))
                .orElse(0);
        return new Lenience(most, part.find("pattern").flatMap(WordsKeyReader::pattern), exact);
    }

    private static Optional<String> yes(YamlValue value) {
        return value.as(text -> Optional.of(text).filter("true"::equals), "true, the only value here");
    }

    private static List<List<String>> groups(YamlValue value, boolean list) {
        Optional<List<YamlValue>> written = value.list();
        List<YamlValue> items = written.orElse(List.of());
        if (written.isPresent() && (items.isEmpty() || items.size() > MOST)) {
            value.refuse("1 to " + MOST + " accepted wordings are expected here", "such as [stride, step width]");
        }
        List<List<String>> groups = new ArrayList<>();
        if (list) {
            items.forEach(
                    item -> groups.add(item.isMany() ? words(item.list().orElse(List.of())) : words(List.of(item))));
        } else {
            groups.add(words(items));
        }
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private static List<String> words(List<YamlValue> items) {
        return items.stream().flatMap(item -> word(item).stream()).toList();
    }

    private static Optional<String> word(YamlValue item) {
        return item.as(
                text -> Optional.of(text).filter(word -> word.length() <= ShortText.LONGEST),
                "an accepted wording of at most " + ShortText.LONGEST + " characters");
    }

    private static Optional<String> pattern(YamlValue value) {
        return value.as(
                text -> Optional.of(text)
                        .filter(pattern -> WordPattern.problem(pattern).isEmpty()),
                "a regular expression that can be read");
    }

    private static Optional<FirstOnly> first(YamlMap part, Optional<Credits> worth, int groups) {
        Optional<Integer> count = part.need("first", "3").flatMap(value -> Scalars.whole(value, 1, MOST_ANSWERS));
        Optional<Credits> each = part.need("each", "0.5").flatMap(Scalars::credits);
        count.ifPresent(n -> each.ifPresent(e -> {
            Credits all = Credits.sum(java.util.Collections.nCopies(n, e));
            if (worth.filter(whole -> !whole.equals(all)).isPresent()) {
                part.find("each")
                        .orElseThrow()
                        .refuse(n + " answers at " + e + " give " + all + " credits, not " + worth.orElseThrow(), "");
            }
            if (groups < n) {
                part.find("first").orElseThrow().refuse("fewer than " + n + " different answers are accepted", "");
            }
        }));
        return count.flatMap(n -> each.map(e -> new FirstOnly(n, e)));
    }
}
