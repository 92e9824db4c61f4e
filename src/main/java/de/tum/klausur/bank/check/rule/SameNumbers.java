package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.part.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Both languages tell the same numbers in the same form. Digits grouped by a comma in the one and by a point in the other are
 * told too: 5.000 is five to whoever reads it in English, as fields for numbers do.
 */
final class SameNumbers implements VariantRule {

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|~~~.*?~~~|`[^`]*`|!\\[[^]]*]\\([^)]*\\)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}_\\d])\\d+(?:(?:\\\\[,;:!]|[\\u00a0\\u2009\\u202f])\\d{3}(?!\\d))*(?:(?:[.,]|\\{,}|\\{\\.})\\d+)*");
    private static final Pattern SPACE = Pattern.compile("\\\\[,;:!]|[\\u00a0\\u2009\\u202f]");
    private static final String HINT =
            "write the same number in both, as 2.5 and 2,5; group digits by a narrow space, in a formula as 10\\,000";

    /** How a language writes numbers, in the form that all were brought to: a point or a comma between digits. */
    private record Style(char decimal, Pattern grouped) {

        static final Style ENGLISH = new Style('.', Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+"));
        static final Style GERMAN = new Style(',', Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+"));

        /** Whether the mark that stands for decimals in the other language groups digits here. */
        boolean groups(String number) {
            return grouped.matcher(number).matches();
        }

        /** The numbers that stand there, each with a point as decimal mark; several where commas only part them. */
        Stream<String> values(String number) {
            long marks = number.chars().filter(c -> c == ',' || c == '.').count();
            if (marks == 1 && number.indexOf(decimal) > 0) {
                return Stream.of(number.replace(decimal, '.'));
            }
            // a point in German, which is no decimal mark there, makes it another number
            return Stream.of((decimal == ',' ? number.replace('.', '·') : number).split(","));
        }
    }

    @Override
    public String name() {
        return "same-numbers";
    }

    @Override
    public int seeds() {
        return 1;
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        Stream.of(
                        VisibleTexts.of(variant.asked()),
                        VisibleTexts.ofReview(variant.asked()),
                        VisibleTexts.pictures(variant.asked()))
                .flatMap(List::stream)
                .flatMap(text -> difference(text).stream())
                .forEach(told -> remarks.error(1, told, HINT));
    }

    /** Where the numbers of both languages differ; empty where they agree or there is one language only. */
    static Optional<String> difference(Wording text) {
        return text.de().flatMap(german -> {
            List<String> en = numbers(text.en());
            List<String> de = numbers(german);
            Optional<String> grouped = Stream.concat(
                            en.stream().filter(Style.ENGLISH::groups),
                            de.stream().filter(Style.GERMAN::groups))
                    .findFirst()
                    .map(number -> "“" + number + "” is another number to who reads it in the other language");
            return grouped.or(() -> difference(
                    en.stream().flatMap(Style.ENGLISH::values).toList(),
                    de.stream().flatMap(Style.GERMAN::values).toList()));
        });
    }

    /** A number may be written as a word in one of them, so only what both have too much of is told. */
    private static Optional<String> difference(List<String> en, List<String> de) {
        List<String> extra = new ArrayList<>(de);
        List<String> missing =
                en.stream().filter(number -> !extra.remove(number)).toList();
        return missing.isEmpty() || extra.isEmpty()
                ? Optional.empty()
                : Optional.of("“" + missing.getFirst() + "” in English is “" + extra.getFirst() + "” in German");
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(CODE.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(number -> SPACE.matcher(number).replaceAll("\u202f"))
                .map(number -> number.replace("{,}", ",").replace("{.}", "."))
                .toList();
    }
}
