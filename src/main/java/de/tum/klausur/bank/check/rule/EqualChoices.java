package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No two things to choose from say the same, in either language. */
final class EqualChoices implements VariantRule {

    private static final Pattern ZEROS =
            Pattern.compile("(?<=[0-9])(?:(?:[.,]|\\{,})0+|((?:[.,]|\\{,})[0-9]*?[1-9])0+)(?![0-9])");
    private static final Pattern LOOKS = Pattern.compile("[\\s$]+");

    @Override
    public String name() {
        return "equal-choices";
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        for (Part part : variant.parts()) {
            for (Language language : Language.values()) {
                lists(part).forEach(list -> check(list, language, part, remarks));
            }
        }
    }

    /** Whatever a student sees side by side. */
    private static Stream<List<Wording>> lists(Part part) {
        return switch (part) {
            case Part.Chosen choice -> Stream.of(options(choice.options()));
            case Matching matching -> Stream.of(items(matching.left()), items(matching.right()));
            case Ordering ordering -> Stream.of(orderedTexts(ordering));
            case Cloze cloze ->
                cloze.gaps().stream()
                        .flatMap(gap -> gap.key() instanceof SingleChoice choice ? Stream.of(choice) : Stream.empty())
                        .map(choice -> options(choice.options()));
            case Part other -> Stream.of();
        };
    }

    private static List<Wording> options(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private static List<Wording> items(List<Item> items) {
        return items.stream().map(Item::text).toList();
    }

    /** Equal items share an id, so the key, which has all places, shows them. */
    private static List<Wording> orderedTexts(Ordering ordering) {
        return ordering.key().stream()
                .flatMap(id -> ordering.items().stream().filter(item -> item.id() == id))
                .map(Item::text)
                .toList();
    }

    private static void check(List<Wording> list, Language language, Part part, Remarks remarks) {
        Map<String, String> seen = new HashMap<>();
        for (Wording wording : list) {
            String text = wording.in(language);
            String before = seen.putIfAbsent(plain(text), text);
            if (before != null) {
                remarks.error(
                        part.id(),
                        "“" + before + "” and “" + text + "” say the same",
                        "let each say something else, by a constraint such as distinct(a, b, c)");
            }
        }
    }

    /** Without what makes no difference: blanks, dollars, zeros at the end of decimals. */
    private static String plain(String text) {
        return ZEROS.matcher(LOOKS.matcher(text).replaceAll("")).replaceAll("$1");
    }
}
