package de.tum.klausur.question.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes an expression as TeX from its tree alone, so that it shows how the expression is understood: each product has its
 * sign, each quotient its bar, and brackets stand where the tree needs them, wherever somebody typed any.
 */
final class FormulaTex {

    /** How tightly a piece of TeX holds together; what holds less tightly than its place asks for is bracketed. */
    private enum Hold {
        LOOSE,
        SUM,
        PRODUCT,
        SIGNED,
        POWER,
        FRACTION,
        ATOM
    }

    private record Piece(String tex, Hold hold) {}

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("α", "\\alpha"),
            Map.entry("β", "\\beta"),
            Map.entry("γ", "\\gamma"),
            Map.entry("δ", "\\delta"),
            Map.entry("ε", "\\varepsilon"),
            Map.entry("ζ", "\\zeta"),
            Map.entry("η", "\\eta"),
            Map.entry("θ", "\\theta"),
            Map.entry("ι", "\\iota"),
            Map.entry("κ", "\\kappa"),
            Map.entry("λ", "\\lambda"),
            Map.entry("μ", "\\mu"),
            Map.entry("ν", "\\nu"),
            Map.entry("ξ", "\\xi"),
            Map.entry("π", "\\pi"),
            Map.entry("ρ", "\\rho"),
            Map.entry("ς", "\\varsigma"),
            Map.entry("σ", "\\sigma"),
            Map.entry("τ", "\\tau"),
            Map.entry("υ", "\\upsilon"),
            Map.entry("φ", "\\varphi"),
            Map.entry("χ", "\\chi"),
            Map.entry("ψ", "\\psi"),
            Map.entry("ω", "\\omega"),
            Map.entry("Γ", "\\Gamma"),
            Map.entry("Δ", "\\Delta"),
            Map.entry("Θ", "\\Theta"),
            Map.entry("Λ", "\\Lambda"),
            Map.entry("Ξ", "\\Xi"),
            Map.entry("Π", "\\Pi"),
            Map.entry("Σ", "\\Sigma"),
            Map.entry("Φ", "\\Phi"),
            Map.entry("Ψ", "\\Psi"),
            Map.entry("Ω", "\\Omega"));

    private static final Map<String, String> CALLED = Map.of(
            "exp", "\\exp",
            "ln", "\\ln",
            "sin", "\\sin",
            "cos", "\\cos",
            "tanh", "\\tanh",
            "max", "\\max",
            "min", "\\min",
            "relu", "\\operatorname{ReLU}");

    private static final Map<String, String> COMPARED =
            Map.of("<", "<", "<=", "\\le", ">", ">", ">=", "\\ge", "==", "=", "!=", "\\ne", "%", "\\bmod");

    private static final Pattern INDEXED =
            Pattern.compile("(?<base>[A-Za-zΑ-ω]+)(?:_(?<words>[A-Za-z0-9Α-ω_]+)|(?<digits>[0-9]+))");

    private final TexNumber numbers;

    private FormulaTex(TexNumber numbers) {
        this.numbers = numbers;
    }

    static String of(Node tree, TexNumber numbers) {
        return new FormulaTex(numbers).piece(tree).tex();
    }

    private Piece piece(Node node) {
        return switch (node) {
            case Node.Constant(Value constant) -> constant(constant);
            case Node.Name(String name) -> new Piece(name(name), Hold.ATOM);
            case Node.Call(var function, List<Node> arguments) -> call(function.name(), arguments);
            case Node.Either(Node condition, Node yes, Node no) ->
                function("\\operatorname{if}", List.of(condition, yes, no));
            case Node.Junction(boolean all, Node left, Node right) ->
                new Piece(
                        within(left, Hold.SUM) + (all ? " \\land " : " \\lor ") + within(right, Hold.SUM), Hold.LOOSE);
        };
    }

    private Piece constant(Value constant) {
        return switch (constant) {
            case Value.Num num when num.equals(FormulaParser.PI) -> new Piece("\\pi", Hold.ATOM);
            case Value.Num(BigDecimal number) -> number(number);
            case Value.Words(String words) -> new Piece(TexNumber.words(words), Hold.ATOM);
            case Value.Truth(boolean holds) -> new Piece(TexNumber.words(Boolean.toString(holds)), Hold.ATOM);
            case Value.Tensor tensor -> new Piece(TexNumber.words(tensor.python()), Hold.ATOM);
        };
    }

    private Piece number(BigDecimal number) {
        String tex = numbers.tex(number);
        if (tex.indexOf('^') >= 0) {
            return new Piece(tex, Hold.PRODUCT);
        }
        return new Piece(tex, number.signum() < 0 ? Hold.SIGNED : Hold.ATOM);
    }

    /** One letter as it is, a word upright; what follows an underscore, or digits at the end, below the line. */
    private static String name(String name) {
        Matcher indexed = INDEXED.matcher(name);
        if (!indexed.matches()) {
            return word(name);
        }
        String digits = indexed.group("digits");
        return word(indexed.group("base")) + "_{" + (digits == null ? word(indexed.group("words")) : digits) + "}";
    }

    private static String word(String word) {
        if (word.length() == 1 && word.charAt(0) != '_') {
            return LETTERS.getOrDefault(word, word);
        }
        return word.chars().allMatch(c -> c >= '0' && c <= '9') ? word : TexNumber.words(word);
    }

    private Piece call(String name, List<Node> arguments) {
        Node first = arguments.isEmpty() ? new Node.Constant(Value.number(0)) : arguments.getFirst();
        if (arguments.size() == 2 && isOperator(name)) {
            return operation(name, first, arguments.get(1));
        }
        return switch (name) {
            case "-" -> new Piece("-" + within(first, Hold.POWER), Hold.SIGNED);
            case "!" -> new Piece("\\lnot " + within(first, Hold.ATOM), Hold.SIGNED);
            case "sqrt" -> new Piece("\\sqrt{" + piece(first).tex() + "}", Hold.ATOM);
            case "abs" -> new Piece("\\left|" + piece(first).tex() + "\\right|", Hold.ATOM);
            case "exp" ->
                first.equals(new Node.Constant(Value.number(1)))
                        ? new Piece("e", Hold.ATOM)
                        : function("\\exp", arguments);
            default -> function(CALLED.getOrDefault(name, "\\operatorname{" + name + "}"), arguments);
        };
    }

    private static boolean isOperator(String name) {
        return "+-*/^".contains(name) || COMPARED.containsKey(name);
    }

    private Piece operation(String operator, Node left, Node right) {
        return switch (operator) {
            case "+", "-" ->
                new Piece(within(left, Hold.SUM) + " " + operator + " " + within(right, Hold.PRODUCT, true), Hold.SUM);
            case "*" -> new Piece(within(left, Hold.PRODUCT) + " \\cdot " + within(right, Hold.POWER), Hold.PRODUCT);
            case "/" ->
                new Piece("\\frac{" + piece(left).tex() + "}{" + piece(right).tex() + "}", Hold.FRACTION);
            case "^" -> new Piece(within(left, Hold.ATOM) + "^{" + piece(right).tex() + "}", Hold.POWER);
            default ->
                new Piece(
                        within(left, Hold.SUM) + " " + COMPARED.get(operator) + " " + within(right, Hold.SUM),
                        Hold.LOOSE);
        };
    }

    private String within(Node node, Hold least) {
        return within(node, least, false);
    }

    /** Where {@code plain}, a sign in front is bracketed too: {@code a + (-b)}. */
    private String within(Node node, Hold least, boolean plain) {
        Piece piece = piece(node);
        boolean sound =
                piece.hold().compareTo(least) >= 0 && !(plain && piece.tex().startsWith("-"));
        return sound ? piece.tex() : bracketed(piece.tex());
    }

    private Piece function(String called, List<Node> arguments) {
        List<String> given =
                arguments.stream().map(argument -> piece(argument).tex()).toList();
        // What follows a function plainly is none of its own: "ln(x)²" could be read as ln(x²).
        return new Piece(called + bracketed(String.join(numbers.separator(), given)), Hold.FRACTION);
    }

    /** Brackets grow only with what is high, which keeps the rest short. */
    private static String bracketed(String inner) {
        return inner.contains("\\frac") ? "\\left(" + inner + "\\right)" : "(" + inner + ")";
    }
}
