package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Wording;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No option points at others: each student sees them in another order, so that “none of the above” may stand on top and
 * “A and C” means nothing.
 */
final class PointingOptions implements VariantRule {

    /** An option that says nothing but which of the others hold. */
    private static final Pattern WHOLE = Pattern.compile("(?iu)(?:"
            + "(?:none|all|both|neither|either|any|each|some|most|only)(?: (?:one|two|three|four))?(?: of)?"
            + "(?: (?:the|these|those|them|two|three|four|options?|answers?|statements?|choices?|others?|above|below"
            + "|following|mentioned|named|are|is|apply|applies|hold|holds|correct|right|true|wrong|false))*"
            + "|(?:keine[rs]?|keins|nichts(?= davon| von)|alle[s]?|beide[s]?|jede[rs]?|weder noch)"
            + "(?: (?:der|dieser|diese|die|von|den|diesen|beiden|drei|vier|oben|unten|genannten|vorgenannten"
            + "|erwähnten|aufgeführten|obigen|oberen|anderen|übrigen|davon|ersten|letzten"
            + "|antworten?|optionen?|aussagen?|möglichkeiten|zusammen|ist|sind|stimmt|stimmen|trifft|treffen|zu|gelten|gilt"
            + "|richtig|falsch|korrekt|wahr))*"
            + ")[.!]?");

    /** Words by which an option names the others, wherever they stand in it. */
    private static final Pattern NAMING = Pattern.compile("(?iu)(?:"
            + "\\b(?:of|as|than|like) the above\\b"
            + "|\\b(?:options?|answers?|choices?) (?:above|below|(?-i:[A-H])\\b|[1-9]\\b)"
            + "|\\b(?:above|below|preceding|previous|other|first|second|third|last|remaining) (?:two |three )?(?:options?|answers?|choices?)\\b"
            + "|\\b(?:option|antwort)(?:en)? (?:\\(?(?-i:[A-Ha-h])\\)|(?-i:[A-H])\\b|[1-9]\\b)"
            + "|\\b(?:obigen?|oben genannten|vorigen?|vorhergehenden?|anderen?|übrigen|ersten?|zweiten?|dritten?|letzten?)"
            + " (?:beiden |drei )?(?:option|antwort|antwortmöglichkeit)(?:en)?\\b"
            + ")");

    /** Letters, as options have them on paper. */
    private static final Pattern LETTERS =
            Pattern.compile("(?:(?:Only|Both|Either|Neither|Nur|Beide|Sowohl|Weder|Entweder) )?"
                    + "[A-H](?:, [A-H])*+,?(?: (?:and|or|nor|und|oder|noch|als auch|&) [A-H])\\.?");

    /** The same with small letters, which only brackets tell from words. */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?iu)(?:(?:only|both|either|neither|nur|beide|sowohl|weder|entweder) )?"
                    + "\\(?[a-h]\\)(?:, \\(?[a-h]\\))*+,?(?: (?:and|or|nor|und|oder|noch|als auch|&) \\(?[a-h]\\))\\.?");

    private static final Pattern BRACKETED_LETTER = Pattern.compile("\\([a-hA-H]\\)");

    private static final Pattern LETTER = Pattern.compile("\\b[B-H]\\b");

    @Override
    public String name() {
        return "pointing-option";
    }

    @Override
    public int seeds() {
        return 1;
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        for (Part part : variant.asked().parts()) {
            if (part instanceof Part.Chosen choice) {
                String task = task(variant.asked(), part);
                choice.options().stream()
                        .map(Option::text)
                        .flatMap(PointingOptions::languages)
                        .flatMap(text -> pointing(text.strip(), task).stream())
                        .forEach(told -> remarks.warning(
                                part.id(),
                                "“" + told + "” points at other options, which each student sees in another order",
                                "say what it means; that none is right, multiple choice offers by itself"));
            }
        }
    }

    /** What points at other options; empty where nothing does. */
    static Optional<String> pointing(String option, String task) {
        if (WHOLE.matcher(option).matches()) {
            return Optional.of(option);
        }
        // Where the task itself speaks of B, “A and B” are its own things.
        if (LETTERS.matcher(option).matches()
                && LETTER.matcher(option).results().noneMatch(letter -> names(task, letter.group()))) {
            return Optional.of(option);
        }
        if (BRACKETED.matcher(option).matches()
                && !BRACKETED_LETTER.matcher(task).find()) {
            return Optional.of(option);
        }
        return NAMING.matcher(option).results().map(MatchResult::group).findFirst();
    }

    private static boolean names(String task, String letter) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + letter + "(?![\\p{L}\\p{N}])")
                .matcher(task)
                .find();
    }

    private static String task(Question question, Part part) {
        return Stream.of(question.stem(), part.head().context(), part.head().prompt())
                .flatMap(PointingOptions::languages)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> languages(Wording text) {
        return Stream.concat(Stream.of(text.en()), text.de().stream());
    }
}
