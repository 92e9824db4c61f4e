package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No answer stands in the question, unless its part says that it is offered there among others; and none where it doesn't
 * meet the eye but comes along, in a figure's description, in the source of an SVG or in the question's id. What the question says openly anyway
 * is no leak there.
 */
final class KeyLeaks implements VariantRule {

    private static final int SEEDS = 3;
    private static final int SHORTEST_WORD = 3;
    private static final int FEWEST_DIGITS = 3;
    private static final Pattern TELLING =
            Pattern.compile("(?i)\\b(answers?|solutions?|correct|l(ö|oe)sung|antwort|richtig)\\b");
    private static final String HINT = "say what the figure shows, not what follows from it";

    /**
     * What may not be told.
     *
     * @param same all wordings of the answer, itself included: where one stands openly, none is a secret
     * @param number whether it is one, which a figure's description may well need
     */
    private record Secret(Part part, String text, List<String> same, boolean number) {

        boolean standsIn(String folded) {
            return word(text).matcher(folded).find();
        }

        boolean isOpen(String folded) {
            return same.stream()
                    .anyMatch(wording -> word(wording).matcher(folded).find());
        }
    }

    @Override
    public String name() {
        return "key-leak";
    }

    @Override
    public int seeds() {
        return SEEDS;
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        HiddenTexts hidden = HiddenTexts.of(variant);
        String open = folded(openly(variant, hidden));
        List<Secret> secrets =
                variant.asked().parts().stream().flatMap(KeyLeaks::secrets).toList();
        checkOpen(variant, secrets.stream().filter(secret -> !secret.number()), open, remarks);
        String descriptions = folded(String.join(" | ", hidden.descriptions()));
        String sources = folded(String.join(" | ", hidden.sources()));
        secrets.stream().filter(secret -> !secret.isOpen(open)).forEach(secret -> {
            if (secret.standsIn(descriptions)) {
                tell(secret, "stands in the description of a figure", remarks);
            } else if (secret.standsIn(sources)) {
                tell(secret, "stands in an id, title or comment of a figure's SVG", remarks);
            } else if (secret.standsIn(folded(variant.asked().id().value()))) {
                remarks.error(
                        secret.part().id(),
                        "its key “" + secret.text() + "” stands in the question's id, which browsers are told",
                        "take an id that says what the question is about");
            }
        });
        TELLING.matcher(String.join(" | ", hidden.sources()))
                .results()
                .findFirst()
                .ifPresent(telling -> remarks.error(
                        1, "a figure's SVG calls something “" + telling.group() + "”", "give it another id"));
    }

    private static void checkOpen(CheckedVariant variant, Stream<Secret> words, String open, Remarks remarks) {
        List<Secret> standing = words.filter(word -> word.standsIn(open)).toList();
        Set<PartId> offering = variant.template().offering();
        standing.stream()
                .filter(word -> !offering.contains(word.part().id()))
                .forEach(word -> remarks.error(
                        word.part().id(),
                        "its answer “" + word.text() + "” stands in the question itself",
                        "ask for something else; offered: true says that it stands there among others"));
        offering.stream()
                .filter(part -> !variant.template().varies())
                .filter(part ->
                        standing.stream().noneMatch(word -> word.part().id().equals(part)))
                .forEach(part -> remarks.warning(
                        part, "its answer does not stand in the question", "leave out offered: true, or offer it"));
    }

    private static void tell(Secret secret, String where, Remarks remarks) {
        String message = "its key “" + secret.text() + "” " + where;
        if (secret.number()) {
            remarks.warning(secret.part().id(), message, HINT);
        } else {
            remarks.error(secret.part().id(), message, HINT);
        }
    }

    private static String openly(CheckedVariant variant, HiddenTexts hidden) {
        return Stream.concat(
                        VisibleTexts.of(variant.asked()).stream()
                                .flatMap((Wording text) -> Stream.concat(Stream.of(text.en()), text.de().stream()))
                                .map(HiddenTexts::withoutDescriptions),
                        hidden.drawn().stream())
                .reduce("", (a, b) -> a + " | " + b);
    }

    private static Stream<Secret> secrets(Part part) {
        return switch (part) {
            case ShortText words -> words(part, words);
            case Numeric number -> number(part, number).stream();
            case Cloze cloze ->
                cloze.gaps().stream().flatMap(gap -> switch (gap.key()) {
                    case ShortText words -> words(part, words);
                    case Numeric number -> number(part, number).stream();
                    case Part other -> Stream.<Secret>of();
                });
            case Part other -> Stream.of();
        };
    }

    private static Stream<Secret> words(Part part, ShortText words) {
        return words.groups().stream().flatMap(group -> {
            List<String> same = group.stream().map(KeyLeaks::folded).distinct().toList();
            return same.stream()
                    .filter(word ->
                            word.codePoints().filter(Character::isLetter).count() >= SHORTEST_WORD)
                    .map(word -> new Secret(part, word, same, false));
        });
    }

    private static Optional<Secret> number(Part part, Numeric number) {
        return Optional.of(number.value().stripTrailingZeros())
                .filter(value -> value.precision() >= FEWEST_DIGITS)
                .map(value -> new Secret(part, value.toPlainString(), List.of(value.toPlainString()), true));
    }

    private static Pattern word(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}.,])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}]|[.,][0-9])");
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("[\\s_]+", " ");
    }
}
