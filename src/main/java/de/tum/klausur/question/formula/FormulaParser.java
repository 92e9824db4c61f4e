package de.tum.klausur.question.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the tokens of an expression, an author's or a student's, into its tree: a Pratt parser, which takes an operand and
 * then what the operators behind it join to it, as long as they bind at least as tightly as the one before it. It goes
 * down by recursion, as far as brackets and operators may be nested and no further, and looks at each token once.
 */
final class FormulaParser {

    /** Below what recursion costs of a small stack, here and where the tree is evaluated. */
    private static final int DEEPEST = 200;

    private static final int MOST_OPEN = 50;

    private static final String SUCH_AS = "such as 2*(n + 1)";
    private static final String PRODUCT = "write * for a product, such as 2*n";

    private static final int ANY = 1;
    /** A sign before an operand binds less, as in mathematics and Python: {@code -2^2} is -4. */
    private static final int POWER = 7;
    /** Above all others: {@code !a == b} compares what is not a. */
    private static final int NOT = 8;

    private static final Pattern NAME = Pattern.compile(Token.FIRST + Token.OTHERS + "{0,39}");
    static final Value PI = new Value.Num(BigDecimal.valueOf(StrictMath.PI));

    private final List<Token> tokens;
    private final Set<String> names = new LinkedHashSet<>();
    private int at;
    private int open;
    private int pending;
    /** The token at which a product without its sign has two meanings: behind a divisor, or an exponent without brackets. */
    private int undecided;

    private FormulaParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The expression of {@code tokens}, the last of which is the end; {@code text} is what it says of itself. */
    static Formula formula(String text, List<Token> tokens) throws Unreadable {
        FormulaParser parser = new FormulaParser(tokens);
        Node tree = parser.operation(ANY);
        if (parser.next().kind() != Token.Kind.END) {
            throw parser.unexpected(parser.next());
        }
        refuseDeep(tree);
        return new Formula(text, tree, parser.names);
    }

    /** Row by row, since recursion into a tree is what must not be where it is too deep. */
    private static void refuseDeep(Node tree) throws Unreadable {
        List<Node> row = List.of(tree);
        for (int depth = 1; !row.isEmpty(); depth++) {
            if (depth > DEEPEST) {
                throw tooDeep();
            }
            row = row.stream().flatMap(node -> node.parts().stream()).toList();
        }
    }

    private static Unreadable tooDeep() {
        return new Unreadable("more than " + DEEPEST + " operations are nested here", "compute it in steps");
    }

    private Token next() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(at++);
    }

    /** How tightly an operator between two operands binds; 0 for what is none. */
    private static int rank(Token token) {
        if (token.kind() != Token.Kind.SIGN && token.kind() != Token.Kind.PRODUCT) {
            return 0;
        }
        return switch (token.text()) {
            case "||" -> ANY;
            case "&&" -> 2;
            case "==", "!=" -> 3;
            case "<", "<=", ">", ">=" -> 4;
            case "+", "-" -> 5;
            case "*", "/", "%" -> 6;
            case "^" -> POWER;
            default -> 0;
        };
    }

    /** An operand and all that operators of rank {@code least} and above join to it. */
    private Node operation(int least) throws Unreadable {
        if (pending == DEEPEST + MOST_OPEN) {
            throw tooDeep();
        }
        pending++;
        Node operation = operand();
        while (rank(next()) >= least) {
            operation = joined(operation);
        }
        pending--;
        return operation;
    }

    private Node joined(Node left) throws Unreadable {
        Token operator = take();
        if (operator.kind() == Token.Kind.PRODUCT && at - 1 == undecided) {
            throw new Unreadable(
                    StudentFormula.Reason.AMBIGUOUS_PRODUCT, tokens.get(at - 2).text() + next().text());
        }
        boolean power = operator.is("^");
        Node right = power ? exponent() : operation(rank(operator) + 1);
        if (operator.is("/") || (power && !tokens.get(at - 1).is(")"))) {
            undecided = at;
        }
        return switch (operator.text()) {
            case "&&", "||" -> new Node.Junction(operator.is("&&"), left, right);
            default -> new Node.Call(Functions.operator(operator.text()), List.of(left, right));
        };
    }

    /** From right to left, and with signs: {@code 2^-3^2} is {@code 2^(-(3^2))}. */
    private Node exponent() throws Unreadable {
        boolean negative = false;
        while (next().is("-") || next().is("+")) {
            negative ^= take().is("-");
        }
        Node exponent = operation(POWER);
        return negative ? negated(exponent) : exponent;
    }

    private static Node negated(Node node) {
        return new Node.Call(Functions.NEGATED, List.of(node));
    }

    private Node operand() throws Unreadable {
        while (next().is("+")) {
            at++;
        }
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> new Node.Constant(number(token.text()));
            case WORDS -> entry(token, new Node.Constant(new Value.Words(token.text())));
            case NAME -> entry(token, name(token.text()));
            case FUNCTION -> entry(token, call(token, token.text().toLowerCase(Locale.ROOT)));
            case ROOT -> call(token, "sqrt");
            case EULER -> eulersNumber();
            case SIGN, PRODUCT, END -> signed(token);
        };
    }

    private Node signed(Token sign) throws Unreadable {
        return switch (sign.text()) {
            case "(" -> entry(sign, inner(sign, ")"));
            case "-" -> negated(operation(POWER));
            case "!" -> {
                if (next().is("-") || next().is("+")) {
                    throw new Unreadable("“!” needs a condition", "such as !(a > 0)");
                }
                yield new Node.Call(Functions.operator("!"), List.of(operation(NOT)));
            }
            default -> throw missing(sign);
        };
    }

    /** {@code [i]} as often as it stands behind what may have entries. */
    private Node entry(Token from, Node whole) throws Unreadable {
        Node entry = whole;
        while (next().is("[")) {
            at++;
            entry = new Node.Call(function("row"), List.of(entry, inner(from, "]")));
        }
        return entry;
    }

    private Node inner(Token from, String bracket) throws Unreadable {
        open();
        Node inner = operation(ANY);
        close(from, bracket);
        return inner;
    }

    private void open() throws Unreadable {
        if (open == MOST_OPEN) {
            throw new Unreadable("more than " + MOST_OPEN + " brackets are open at once", "take some away");
        }
        open++;
    }

    private void close(Token from, String bracket) throws Unreadable {
        Token token = take();
        if (token.kind() == Token.Kind.END) {
            String kind = bracket.equals("]") ? "array" : "bracket";
            throw AuthorLexer.unreadable(
                    from.at(), "Closing " + kind + " not found", "each ( needs its ), each [ its ]");
        }
        if (!token.is(bracket)) {
            throw unexpected(token);
        }
        open--;
    }

    /** {@code e}, which is written {@code exp(1)} and counts as that. */
    private Node eulersNumber() throws Unreadable {
        open();
        open--;
        return new Node.Call(function("exp"), List.of(new Node.Constant(Value.number(1))));
    }

    private static Value number(String text) throws Unreadable {
        try {
            return new Value.Num(Arithmetic.bounded(new BigDecimal(text)));
        } catch (FormulaFault fault) {
            throw new Unreadable(fault.reason(), "stay below 10^100");
        }
    }

    private Node name(String text) throws Unreadable {
        if (text.equals("pi")) {
            return new Node.Constant(PI);
        }
        if (Functions.reserved().contains(text)) {
            throw new Unreadable("“" + text + "” is a function and needs brackets", "such as " + text + "(…)");
        }
        if (!isName(text)) {
            throw new Unreadable("“" + text + "” is no name", "names have up to 40 letters, digits and _");
        }
        names.add(text);
        return new Node.Name(text);
    }

    private static Functions.Definition function(String name) throws Unreadable {
        Functions.Definition definition = Functions.all().get(name);
        if (definition == null) {
            throw new Unreadable(
                    "“" + name + "” is no function",
                    name.equals("log") ? "write ln, log2 or log10" : "for a product write " + name + "*(…)");
        }
        return definition;
    }

    private Node call(Token from, String name) throws Unreadable {
        List<Node> arguments = arguments(from);
        int count = arguments.size();
        if (name.equals("if")) {
            if (count != 3) {
                throw new Unreadable("if takes 3 arguments, not " + count, "if(condition, then, otherwise)");
            }
            return new Node.Either(arguments.get(0), arguments.get(1), arguments.get(2));
        }
        Functions.Definition definition = function(name);
        if (count < definition.least() || count > definition.most()) {
            throw new Unreadable(name + " takes " + definition.arity() + ", not " + count, "see the manual");
        }
        return new Node.Call(definition, arguments);
    }

    private List<Node> arguments(Token from) throws Unreadable {
        List<Node> arguments = new ArrayList<>();
        Token bracket = take();
        if (!bracket.is("(")) {
            throw missing(bracket);
        }
        open();
        if (!next().is(")")) {
            arguments.add(operation(ANY));
            while (next().is(",")) {
                at++;
                arguments.add(operation(ANY));
            }
        }
        close(from, ")");
        return arguments;
    }

    /** Where an operand is due. */
    private Unreadable missing(Token token) {
        if (token.kind() == Token.Kind.END) {
            return new Unreadable(
                    tokens.size() == 1 ? "an expression is missing here" : "the expression ends too soon",
                    "such as 2*n + 1");
        }
        boolean twice = at > 1 && token.is("*") && tokens.get(at - 2).is("*");
        String hint = twice ? "write ^ for a power" : SUCH_AS;
        return switch (token.text()) {
            case ")", "]" ->
                open == 0
                        ? unexpected(token)
                        : new Unreadable("something is missing before “" + token.text() + "”", hint);
            case "," -> new Unreadable("something is missing before the comma", hint);
            case "[" -> unexpected(token);
            default -> new Unreadable("“" + token.text() + "” needs something on its left", hint);
        };
    }

    /** Where an operator, a comma or the end of brackets is due. */
    private Unreadable unexpected(Token token) {
        String quoted = "“" + token.text() + "”";
        if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.WORDS) {
            return new Unreadable("an operator is missing before " + quoted, PRODUCT);
        }
        if (token.beginsOperand()) {
            return AuthorLexer.unreadable(token.at(), "Missing operator", PRODUCT);
        }
        return switch (token.text()) {
            case "," ->
                new Unreadable(
                        "a comma stands outside of a function's brackets", "the decimal mark is a point, such as 0.5");
            case ")", "]" ->
                open == 0
                        ? AuthorLexer.unreadable(token.at(), quoted + " closes nothing", SUCH_AS)
                        : new Unreadable(quoted + " closes nothing", SUCH_AS);
            default -> AuthorLexer.unreadable(token.at(), quoted + " can't stand here", SUCH_AS);
        };
    }
}
