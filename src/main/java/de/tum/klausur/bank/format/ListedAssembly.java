package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.ListedLines;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.OrderRule;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.part.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Puts parts together whose key is a list in the section. Students see ids, so an id is a place in the alphabet of the
 * English texts: it tells nothing of the right order or partner, and both languages share it.
 */
record ListedAssembly(QuestionAssembly question, PartHead head, ListedLines english, Optional<ListedLines> german) {

    Matching matching(ShareRule rule) {
        List<Pair> pairs = Pair.in(english);
        Optional<List<Pair>> other = german.map(Pair::in);
        List<Wording> right = IntStream.range(0, pairs.size())
                .mapToObj(i -> question.wording(
                        pairs.get(i).right(), other.map(all -> all.get(i).right())))
                .toList();
        Map<String, Item> items = byAlphabet(right);
        List<Item> left = new ArrayList<>();
        Map<Integer, Integer> key = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (!pairs.get(i).left().isEmpty()) {
                int place = i;
                int id = left.size() + 1;
                left.add(new Item(
                        id,
                        question.wording(
                                pairs.get(i).left(),
                                other.map(all -> all.get(place).left()))));
                key.put(id, idOf(right.get(i), items));
            }
        }
        return new Matching(head, left, List.copyOf(items.values()), key, rule);
    }

    Ordering ordering(OrderRule rule) {
        List<Wording> texts = IntStream.range(0, english.entries().size())
                .mapToObj(i -> question.wording(
                        english.entries().get(i).text(),
                        german.map(lines -> lines.entries().get(i).text())))
                .toList();
        Map<String, Item> items = byAlphabet(texts);
        List<Integer> key = texts.stream().map(text -> idOf(text, items)).toList();
        return new Ordering(head, List.copyOf(items.values()), key, rule);
    }

    private static int idOf(Wording text, Map<String, Item> items) {
        return Objects.requireNonNull(items.get(text.en()), "each text has an item")
                .id();
    }

    private static Map<String, Item> byAlphabet(List<Wording> texts) {
        Map<String, Wording> sorted = new TreeMap<>();
        texts.forEach(text -> sorted.putIfAbsent(text.en(), text));
        Map<String, Item> items = new LinkedHashMap<>();
        sorted.forEach((en, text) -> items.put(en, new Item(items.size() + 1, text)));
        return items;
    }
}
