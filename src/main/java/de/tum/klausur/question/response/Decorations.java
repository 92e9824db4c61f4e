package de.tum.klausur.question.response;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes away what surrounds an answer and says nothing: bullets, quotes, brackets around the whole, marks at the end. */
final class Decorations {

    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";
    /** A hyphen before a symbol or number is a minus; before a word or a blank and a letter it is a bullet. */
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•‣◦▪*·] *(?=[\\p{L}\\p{N}(\\['])|-(?= *\\p{L}\\p{L})|- +(?=\\p{L}))");

    private static final Pattern ENDS = Pattern.compile("[ .,;:…]++$");
    /** {@code n!} is a factorial, {@code dropout!} is not. */
    private static final Pattern SHOUT = Pattern.compile("(?<=\\p{L}\\p{L}['!? ]{0,9})[!?]++$|\\?++$");

    private static final Pattern OPENING_QUOTE = Pattern.compile("^'++ *");
    /** {@code w'} alone is a symbol with its prime. */
    private static final Pattern CLOSING_QUOTE = Pattern.compile("(?<!^\\p{L}[0-9]{0,3}) *'++$");

    private Decorations() {}

    /** {@code plain} without them, or itself where nothing else is left. */
    static String without(String plain) {
        String before = "";
        String bare = plain;
        while (!bare.equals(before)) {
            before = bare;
            bare = Stream.<UnaryOperator<String>>of(
                            Decorations::withoutMarks, Decorations::withoutQuotes, Decorations::withoutBrackets)
                    .reduce(UnaryOperator.identity(), (first, next) -> text -> next.apply(first.apply(text)))
                    .apply(before);
        }
        return bare.isEmpty() ? plain : bare;
    }

    private static String withoutMarks(String text) {
        String started = BULLET.matcher(text).replaceFirst("");
        return SHOUT.matcher(ENDS.matcher(started).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    private static String withoutQuotes(String text) {
        String opened = OPENING_QUOTE.matcher(text).replaceFirst("");
        boolean paired = opened.length() < text.length() && opened.endsWith("'");
        String closed = paired
                ? opened.replaceFirst("'++$", "")
                : CLOSING_QUOTE.matcher(opened).replaceFirst("");
        return closed.strip();
    }

    private static String withoutBrackets(String text) {
        if (isBracketed(text)) {
            return text.substring(1, text.length() - 1).strip();
        }
        return closesTooMuch(text) ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** {@code C)}, as options are often called. */
    private static boolean closesTooMuch(String text) {
        return text.endsWith(")")
                && text.chars().filter(c -> c == '(').count()
                        < text.chars().filter(c -> c == ')').count();
    }

    /** Whether the first bracket is closed by the last character: {@code (a)(b)} and {@code train()} are not. */
    private static boolean isBracketed(String text) {
        if (text.length() < 2 || OPENING.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        char open = text.charAt(0);
        char close = CLOSING.charAt(OPENING.indexOf(open));
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
            if (depth == 0) {
                return i == text.length() - 1;
            }
        }
        return false;
    }
}
