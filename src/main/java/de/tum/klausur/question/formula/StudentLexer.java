package de.tum.klausur.question.formula;

import de.tum.klausur.question.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what a student typed apart into the same tokens as an author's expression, and puts a product where two operands
 * stand side by side. What a root without brackets is the root of ends at once: {@code √2x} has two meanings.
 */
final class StudentLexer {

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

    private static final String SIGNS = "·×∗⋅•−–—‐‑÷:[{]}";
    private static final String ASCII_SIGNS = "*****-----//(())";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9]++(?:[.,][0-9]++|\\.)?|\\.[0-9]++)(?:[eE][+-]?[0-9]{1,3}(?![0-9A-Za-z]))?");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
    /** A small e with a sign behind it may be Euler's number. */
    private static final Pattern TWO_TERMS = Pattern.compile("[0-9.,]+e[+-][0-9]+");

    private static final Pattern LETTERS = Pattern.compile(Token.FIRST + Token.OTHERS + "*+");

    private final Set<String> variables;
    private final String text;
    private final StudentCommas commas;
    private final List<Token> tokens = new ArrayList<>();
    private int start;
    private int open;
    /** How many tokens there were right behind a root without brackets; 0 before there is one. */
    private int behindRoot;

    StudentLexer(String typed, Set<String> variables) {
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

    /** The tokens of what was typed, the last of which is its end. */
    List<Token> tokens() throws Unreadable {
        int at = behindBlanks(0);
        while (at < text.length()) {
            at = behindBlanks(piece(at));
        }
        tokens.add(new Token(Kind.END, "", text.length() + 1));
        return tokens;
    }

    private int behindBlanks(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private boolean isBracket(int from) {
        return text.startsWith("(", behindBlanks(from));
    }

    /** Takes the piece at {@code at} and returns the index behind it. */
    private int piece(int at) throws Unreadable {
        start = at;
        char c = text.charAt(at);
        if (SUPERSCRIPTS.indexOf(c) >= 0 || c == '⁻') {
            return superscripts(at);
        }
        if ((c >= '0' && c <= '9') || c == '.') {
            return number(at);
        }
        if (c == '√') {
            return root(at);
        }
        Matcher letters = LETTERS.matcher(text).region(at, text.length());
        if (letters.lookingAt()) {
            name(letters.group(), isBracket(letters.end()));
            return letters.end();
        }
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (open < 0 || "()+-*/^,;".indexOf(c) < 0) {
            throw new Unreadable(StudentFormula.Reason.UNREADABLE, Character.toString(text.codePointAt(at)));
        }
        add(Kind.SIGN, c == ';' ? "," : Character.toString(c));
        return at + 1;
    }

    private void add(Kind kind, String piece) throws Unreadable {
        Token token = new Token(kind, piece, start + 1);
        if (!tokens.isEmpty() && tokens.getLast().endsOperand() && token.beginsOperand()) {
            product(token);
        }
        if (behindRoot > 0 && behindRoot == tokens.size() && token.is("^")) {
            throw ambiguous("√" + tokens.get(behindRoot - 2).text() + "^");
        }
        tokens.add(token);
    }

    private void product(Token token) throws Unreadable {
        boolean root = behindRoot == tokens.size();
        String before = tokens.get(tokens.size() - (root ? 2 : 1)).text();
        if (token.kind() == Kind.NUMBER) {
            // "x 2" and "1 000": no product that anybody writes
            throw new Unreadable(StudentFormula.Reason.UNREADABLE, before + " " + token.text());
        }
        if (root) {
            throw ambiguous(before + token.text());
        }
        tokens.add(new Token(Kind.PRODUCT, "*", start + 1));
    }

    private static Unreadable ambiguous(String excerpt) {
        return new Unreadable(StudentFormula.Reason.AMBIGUOUS_PRODUCT, excerpt);
    }

    /** {@code √(…)}, or {@code √2} and {@code √x} with brackets put around. */
    private int root(int at) throws Unreadable {
        add(Kind.ROOT, "√");
        int next = behindBlanks(at + 1);
        if (next == text.length() || isBracket(next)) {
            return next;
        }
        Unreadable noBrackets = new Unreadable(StudentFormula.Reason.MISSING_BRACKETS, "√");
        if (text.charAt(next) == '√') {
            throw noBrackets;
        }
        int bracket = tokens.size();
        add(Kind.SIGN, "(");
        int end = piece(next);
        Token under = tokens.get(bracket + 1);
        if (under.kind() == Kind.SIGN || under.kind() == Kind.FUNCTION) {
            throw noBrackets;
        }
        if (tokens.size() > bracket + 2) {
            throw ambiguous(under.text() + tokens.get(bracket + 3).text());
        }
        add(Kind.SIGN, ")");
        behindRoot = tokens.size();
        return end;
    }

    /** {@code x²} and {@code x⁻¹}, in brackets, so that what follows is plainly no exponent. */
    private int superscripts(int from) throws Unreadable {
        int end = from;
        add(Kind.SIGN, "^");
        add(Kind.SIGN, "(");
        if (text.charAt(end) == '⁻') {
            add(Kind.SIGN, "-");
            end++;
        }
        StringBuilder digits = new StringBuilder();
        while (end < text.length() && SUPERSCRIPTS.indexOf(text.charAt(end)) >= 0) {
            digits.append(SUPERSCRIPTS.indexOf(text.charAt(end)));
            end++;
        }
        if (!digits.isEmpty()) {
            add(Kind.NUMBER, digits.toString());
        }
        add(Kind.SIGN, ")");
        return end;
    }

    private int number(int at) throws Unreadable {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw new Unreadable(StudentFormula.Reason.UNREADABLE, Character.toString(text.charAt(at)));
        }
        String digits = number.group();
        int comma = digits.indexOf(',');
        StudentCommas.Meaning meaning = comma < 0 ? StudentCommas.Meaning.DECIMAL : commas.meaning(at + comma);
        if (meaning == StudentCommas.Meaning.SEPARATOR) {
            add(Kind.NUMBER, digits.substring(0, comma));
            return at + comma;
        }
        if (meaning == StudentCommas.Meaning.EITHER) {
            throw new Unreadable(StudentFormula.Reason.AMBIGUOUS_COMMA, digits);
        }
        if (GROUPED.matcher(digits).matches()) {
            throw new Unreadable(StudentFormula.Reason.AMBIGUOUS_NUMBER, digits);
        }
        if (TWO_TERMS.matcher(digits).matches()) {
            throw new Unreadable(StudentFormula.Reason.AMBIGUOUS_E, digits);
        }
        add(Kind.NUMBER, digits.replace(',', '.'));
        return number.end();
    }

    private void name(String run, boolean beforeBracket) throws Unreadable {
        // Σ is not σ: a capital letter of its own, which no student means for the sigmoid.
        String function = FUNCTIONS.getOrDefault(run.equals("Σ") ? "" : run.toLowerCase(Locale.ROOT), "");
        if (variables.contains(run)) {
            add(Kind.NAME, run);
        } else if (!function.isEmpty() && beforeBracket) {
            add(Kind.FUNCTION, function);
        } else if (!function.isEmpty()) {
            throw new Unreadable(StudentFormula.Reason.MISSING_BRACKETS, run);
        } else if (run.equals("e") || run.equals("pi")) {
            add(run.equals("e") ? Kind.EULER : Kind.NAME, run);
        } else {
            names(run);
        }
    }

    /** {@code xy} where x and y are variables but xy is none. */
    private void names(String run) throws Unreadable {
        List<String> known = new ArrayList<>(variables);
        known.add("π");
        int[] ways = new int[run.length() + 1];
        String[] last = new String[run.length() + 1];
        ways[0] = 1;
        for (int end = 1; end <= run.length(); end++) {
            for (String name : known) {
                int begin = end - name.length();
                if (begin >= 0 && ways[begin] > 0 && run.startsWith(name, begin)) {
                    ways[end] = Math.min(2, ways[end] + ways[begin]);
                    last[end] = name;
                }
            }
        }
        if (ways[run.length()] == 0) {
            throw new Unreadable(StudentFormula.Reason.UNKNOWN_NAME, run);
        }
        if (ways[run.length()] > 1) {
            throw ambiguous(run);
        }
        List<String> names = new ArrayList<>();
        for (int end = run.length(); end > 0; end -= last[end].length()) {
            names.addFirst(last[end].equals("π") ? "pi" : last[end]);
        }
        for (String name : names) {
            add(Kind.NAME, name);
        }
    }
}
