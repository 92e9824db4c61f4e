package de.tum.klausur.question.formula;

import de.tum.klausur.question.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an expression of the language apart, as authors write it. */
final class AuthorLexer {

    private static final String NAMED = Token.FIRST + Token.OTHERS + "*+";
    private static final Pattern STRANGE = Pattern.compile("[^\\x20-\\x7EΑ-Ωα-ω\\n\\t]");
    private static final Pattern BLANKS = Pattern.compile("[ \\n\\t]*+");

    /** A group is called like the kind of token it stands for; what looks like a number is held against {@link #NUMBER}. */
    private static final Pattern TOKEN = Pattern.compile("(?<NUMBER>0[xX][0-9A-Za-z]*+|\\.?[0-9](?:[0-9.]|[eE][+-]?)*+)"
            + "|(?<FUNCTION>" + NAMED + "(?=[ \\n\\t]*+\\())|(?<NAME>" + NAMED + ")"
            + "|(?<WORDS>\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')"
            + "|(?<SIGN>&&|\\|\\||[=!<>]=|[-+*/%^!<>()\\[\\],])");

    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern WORDS = Pattern.compile("(?:[^\\\\]|\\\\['\"\\\\nrtbf])*+");

    private AuthorLexer() {}

    /** The tokens of {@code text}, the last of which is its end. */
    static List<Token> tokens(String text) throws Unreadable {
        if (text.length() > Formula.LONGEST) {
            throw new Unreadable(
                    "this expression is longer than " + Formula.LONGEST + " characters", "compute it in steps");
        }
        Matcher strange = STRANGE.matcher(text);
        if (strange.find()) {
            throw new Unreadable(
                    "the character “" + strange.group() + "” can't stand in an expression",
                    "write * for a product, - for minus, / for a quotient");
        }
        List<Token> tokens = new ArrayList<>();
        Matcher blanks = BLANKS.matcher(text);
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (blanks.region(at, text.length()).lookingAt() && blanks.end() < text.length()) {
            if (!token.region(blanks.end(), text.length()).lookingAt()) {
                throw unknown(text, blanks.end());
            }
            tokens.add(token(token));
            at = token.end();
        }
        tokens.add(new Token(Kind.END, "", text.length() + 1));
        return tokens;
    }

    private static Token token(Matcher token) throws Unreadable {
        String text = token.group();
        int at = token.start() + 1;
        if (token.start(Kind.NUMBER.name()) >= 0 && !NUMBER.matcher(text).matches()) {
            throw new Unreadable("“" + text + "” is no number", "such as 0.5 or 1e-3");
        }
        if (token.start(Kind.WORDS.name()) < 0) {
            return new Token(kind(token), text, at);
        }
        if (!WORDS.matcher(text).matches()) {
            throw unreadable(at, "Unknown escape character", "write \\\\ for a backslash");
        }
        return new Token(Kind.WORDS, text.substring(1, text.length() - 1).translateEscapes(), at);
    }

    private static Kind kind(Matcher token) {
        return List.of(Kind.NUMBER, Kind.FUNCTION, Kind.NAME, Kind.SIGN).stream()
                .filter(kind -> token.start(kind.name()) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static Unreadable unknown(String text, int at) {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return unreadable(at + 1, "Closing quote not found", "each \" needs its \"");
        }
        String hint =
                text.matches("(?s).*[^=!<>]=[^=].*") ? "write == to compare" : "write * for a product, such as 2*n";
        return unreadable(at + 1, "Undefined operator '" + first + "'", hint);
    }

    static Unreadable unreadable(int at, String message, String hint) {
        return new Unreadable("this expression can't be read at character " + at + ": " + message, hint);
    }
}
