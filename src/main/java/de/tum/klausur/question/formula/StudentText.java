package de.tum.klausur.question.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what a student typed apart into numbers, names, functions, brackets and operators. */
final class StudentText {

    enum Kind {
        NUMBER,
        NAME,
        FUNCTION,
        ROOT,
        OPEN,
        CLOSE,
        OPERATOR,
        COMMA
    }

    record Piece(Kind kind, String text) {}

    /** The text has no reading, or two. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final transient StudentFormula.Problem problem;

        Refused(StudentFormula.Reason reason, String excerpt) {
            super(excerpt, null, false, false);
            this.problem = new StudentFormula.Problem(reason, excerpt);
        }

        StudentFormula.Problem problem() {
            return problem;
        }
    }

    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("exp", "exp"),
            Map.entry("ln", "ln"),
            Map.entry("log", "ln"),
            Map.entry("sqrt", "sqrt"),
            Map.entry("sigmoid", "sigmoid"),
            Map.entry("σ", "sigmoid"),
            Map.entry("tanh", "tanh"),
            Map.entry("relu", "relu"),
            Map.entry("max", "max"),
            Map.entry("min", "min"),
            Map.entry("abs", "abs"),
            Map.entry("sin", "sin"),
            Map.entry("cos", "cos"));

    private static final Map<String, String> CONSTANTS = Map.of("pi", "pi", "π", "pi", "e", "exp(1)");
    private static final String SIGNS = "·×∗⋅•−–—‐‑÷:[{]}";
    private static final String ASCII_SIGNS = "*****-----//(())";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9]++(?:[.,][0-9]++|\\.)?|\\.[0-9]++)(?:[eE][+-]?[0-9]{1,3}(?![0-9A-Za-z]))?");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
    /** A small e with a sign behind it may be Euler's number. */
    private static final Pattern TWO_TERMS = Pattern.compile("[0-9.,]+e[+-][0-9]+");

    private static final Pattern LETTERS = Pattern.compile("[A-Za-zΑ-Ωα-ω_][A-Za-z0-9Α-Ωα-ω_]*+");

    private final Set<String> variables;
    private final String text;
    private final StudentCommas commas;
    private final List<Piece> pieces = new ArrayList<>();

    StudentText(String typed, Set<String> variables) {
        this.variables = new TreeSet<>(variables);
        this.text = plain(typed);
        this.commas = new StudentCommas(text);
    }

    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            int sign = SIGNS.indexOf(c);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            plain.append(blank ? ' ' : sign >= 0 ? ASCII_SIGNS.charAt(sign) : c);
        }
        return plain.toString().replace("**", "^");
    }

    List<Piece> pieces() throws Refused {
        int at = 0;
        while (at < text.length()) {
            at = piece(at);
        }
        return pieces;
    }

    /** Takes the piece at {@code at} and returns the index behind it. */
    private int piece(int at) throws Refused {
        char c = text.charAt(at);
        if (c == ' ') {
            return at + 1;
        }
        if (SUPERSCRIPTS.indexOf(c) >= 0 || c == '⁻') {
            return superscripts(at);
        }
        if ((c >= '0' && c <= '9') || c == '.') {
            return number(at);
        }
        Matcher letters = LETTERS.matcher(text).region(at, text.length());
        if (letters.lookingAt()) {
            name(letters.group(), isBracket(letters.end()));
            return letters.end();
        }
        return add(
                switch (c) {
                    case '(' -> Kind.OPEN;
                    case ')' -> Kind.CLOSE;
                    case ',', ';' -> Kind.COMMA;
                    case '√' -> Kind.ROOT;
                    case '+', '-', '*', '/', '^' -> Kind.OPERATOR;
                    default ->
                        throw new Refused(StudentFormula.Reason.UNREADABLE, Character.toString(text.codePointAt(at)));
                },
                c == ';' ? "," : Character.toString(c),
                at + 1);
    }

    private int add(Kind kind, String piece, int end) {
        pieces.add(new Piece(kind, piece));
        return end;
    }

    private boolean isBracket(int at) {
        return text.substring(at).stripLeading().startsWith("(");
    }

    /** {@code x²} and {@code x⁻¹}, in brackets, so that what follows is plainly no exponent. */
    private int superscripts(int start) {
        int end = start;
        add(Kind.OPERATOR, "^", end);
        add(Kind.OPEN, "(", end);
        if (text.charAt(end) == '⁻') {
            end = add(Kind.OPERATOR, "-", end + 1);
        }
        StringBuilder digits = new StringBuilder();
        while (end < text.length() && SUPERSCRIPTS.indexOf(text.charAt(end)) >= 0) {
            digits.append(SUPERSCRIPTS.indexOf(text.charAt(end)));
            end++;
        }
        if (!digits.isEmpty()) {
            add(Kind.NUMBER, digits.toString(), end);
        }
        return add(Kind.CLOSE, ")", end);
    }

    private int number(int at) throws Refused {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw new Refused(StudentFormula.Reason.UNREADABLE, Character.toString(text.charAt(at)));
        }
        String digits = number.group();
        int comma = digits.indexOf(',');
        StudentCommas.Meaning meaning = comma < 0 ? StudentCommas.Meaning.DECIMAL : commas.meaning(at + comma);
        if (meaning == StudentCommas.Meaning.SEPARATOR) {
            return add(Kind.NUMBER, digits.substring(0, comma), at + comma);
        }
        if (meaning == StudentCommas.Meaning.EITHER) {
            throw new Refused(StudentFormula.Reason.AMBIGUOUS_COMMA, digits);
        }
        if (GROUPED.matcher(digits).matches()) {
            throw new Refused(StudentFormula.Reason.AMBIGUOUS_NUMBER, digits);
        }
        if (TWO_TERMS.matcher(digits).matches()) {
            throw new Refused(StudentFormula.Reason.AMBIGUOUS_E, digits);
        }
        return add(Kind.NUMBER, digits.replace(',', '.'), number.end());
    }

    private void name(String run, boolean beforeBracket) throws Refused {
        // Σ is not σ: a capital letter of its own, which no student means for the sigmoid.
        String function = FUNCTIONS.getOrDefault(run.equals("Σ") ? "" : run.toLowerCase(Locale.ROOT), "");
        String constant = CONSTANTS.getOrDefault(run, "");
        if (variables.contains(run)) {
            add(Kind.NAME, run, 0);
        } else if (!function.isEmpty() && beforeBracket) {
            add(Kind.FUNCTION, function, 0);
        } else if (!function.isEmpty()) {
            throw new Refused(StudentFormula.Reason.MISSING_BRACKETS, run);
        } else if (!constant.isEmpty()) {
            add(Kind.NAME, constant, 0);
        } else {
            product(run);
        }
    }

    /** {@code xy} where x and y are variables but xy is none. */
    private void product(String run) throws Refused {
        List<String> known = new ArrayList<>(variables);
        known.add("π");
        int[] ways = new int[run.length() + 1];
        String[] last = new String[run.length() + 1];
        ways[0] = 1;
        for (int end = 1; end <= run.length(); end++) {
            for (String name : known) {
                int start = end - name.length();
                if (start >= 0 && ways[start] > 0 && run.startsWith(name, start)) {
                    ways[end] = Math.min(2, ways[end] + ways[start]);
                    last[end] = name;
                }
            }
        }
        if (ways[run.length()] != 1) {
            throw new Refused(
                    ways[run.length()] == 0
                            ? StudentFormula.Reason.UNKNOWN_NAME
                            : StudentFormula.Reason.AMBIGUOUS_PRODUCT,
                    run);
        }
        int place = pieces.size();
        for (int end = run.length(); end > 0; end -= last[end].length()) {
            pieces.add(place, new Piece(Kind.NAME, last[end].equals("π") ? "pi" : last[end]));
        }
    }
}
