package de.tum.klausur.bank.format.source;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values that several files have: whole numbers, decimals, credits, ids, wordings. */
public final class Scalars {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?[0-9]{1,30}(?:\\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,2})?");
    private static final Pattern CREDITS = Pattern.compile("[0-9]{1,3}(?:\\.[05])?");
    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

    private Scalars() {}

    /** A whole number from {@code least} to {@code most}. */
    public static Optional<Integer> whole(YamlValue value, int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        return value.as(text -> whole(text).filter(n -> n >= least && n <= most), expected);
    }

    /** The whole number that {@code text} is, not negative and below a milliard. */
    public static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** The number that {@code text} is, with a point as decimal mark. */
    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Credits of more than 0. */
    public static Optional<Credits> credits(YamlValue value) {
        return value.as(
                text -> credits(text).filter(credits -> credits.compareTo(Credits.ZERO) > 0),
                "a number of credits: more than 0, in steps of 0.5, such as 1.5");
    }

    /** The credits that {@code text} is, 0 included. */
    public static Optional<Credits> credits(String text) {
        return CREDITS.matcher(text).matches() ? Optional.of(Credits.of(text)) : Optional.empty();
    }

    /** The id of a file, which its name repeats. */
    public static Optional<String> id(YamlValue value) {
        return value.as(
                text -> Optional.of(text).filter(id -> ID.matcher(id).matches()),
                "an id: up to 64 lower-case letters, digits and hyphens");
    }

    /** The word {@code graded}, all that {@code use} can say of {@code what}: a question, or a bank. */
    public static Optional<String> graded(YamlValue value, String what) {
        return value.as(
                text -> Optional.of(text).filter("graded"::equals),
                "a use: graded keeps " + what + " for graded exams; without the key it may be asked anywhere");
    }

    /** A text in both languages, {@code {en: …, de: …}}; German may be missing. */
    public static Optional<Wording> wording(YamlValue value) {
        return value.map().flatMap(languages -> {
            languages.allow(List.of("en", "de"));
            Optional<String> en = languages.need("en", "Convolutions").flatMap(YamlValue::text);
            Optional<String> de = languages.find("de").flatMap(YamlValue::text);
            return en.map(text -> new Wording(text, de));
        });
    }
}
