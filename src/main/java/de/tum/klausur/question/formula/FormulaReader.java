package de.tum.klausur.question.formula;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.ShuntingYardConverter;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a text by EvalEx's tokens and tree into ours. */
final class FormulaReader {

    /** Below what recursion costs of a small stack. */
    private static final int DEEPEST = 200;

    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern CHARACTERS = Pattern.compile("[\\x20-\\x7EΑ-Ωα-ω\\n\\t]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-zΑ-Ωα-ω_][A-Za-z0-9Α-Ωα-ω_]{0,39}");
    private static final Value PI = new Value.Num(BigDecimal.valueOf(StrictMath.PI));

    private final Set<String> names = new LinkedHashSet<>();

    private FormulaReader() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static Formula.Parsed read(String text, int longest) {
        try {
            if (text.length() > longest) {
                throw new Grammar.Unreadable(
                        "this expression is longer than " + longest + " characters", "compute it in steps");
            }
            refuseStrangeCharacters(text);
            FormulaReader reader = new FormulaReader();
            Node tree = reader.node(tree(text), 1);
            return new Formula.Good(new Formula(text.strip(), tree, reader.names));
        } catch (Grammar.Unreadable unreadable) {
            return unreadable.problem();
        }
    }

    private static void refuseStrangeCharacters(String text) throws Grammar.Unreadable {
        int good = 0;
        while (good < text.length()
                && CHARACTERS.matcher(text.substring(good, good + 1)).matches()) {
            good++;
        }
        if (good < text.length()) {
            throw new Grammar.Unreadable(
                    "the character “" + Character.toString(text.codePointAt(good)) + "” can't stand in an expression",
                    "write * for a product, - for minus, / for a quotient");
        }
    }

    private static ASTNode tree(String text) throws Grammar.Unreadable {
        try {
            List<Token> tokens = new Tokenizer(text, Grammar.CONFIGURATION).parse();
            return new ShuntingYardConverter(text, TokenOrder.of(tokens), Grammar.CONFIGURATION).toAbstractSyntaxTree();
        } catch (ParseException e) {
            throw new Grammar.Unreadable(
                    "this expression can't be read at character " + e.getStartPosition() + ": " + e.getMessage(),
                    hint(text));
        } catch (RuntimeException e) {
            // EvalEx runs into empty stacks and the text's end on some broken texts; to the author they are all one.
            throw new Grammar.Unreadable("this expression can't be read", hint(text));
        }
    }

    private static String hint(String text) {
        if (text.matches("(?s).*[^=!<>]=[^=].*")) {
            return "write == to compare";
        }
        return text.contains("**") ? "write ^ for a power" : "write * for a product, such as 2*n";
    }

    private Node node(ASTNode tree, int depth) throws Grammar.Unreadable {
        if (depth > DEEPEST) {
            throw new Grammar.Unreadable("more than " + DEEPEST + " operations are nested here", "compute it in steps");
        }
        Token token = tree.getToken();
        List<Node> arguments = new ArrayList<>();
        for (ASTNode parameter : tree.getParameters()) {
            arguments.add(node(parameter, depth + 1));
        }
        return switch (token.getType()) {
            case NUMBER_LITERAL -> new Node.Constant(number(token.getValue()));
            case STRING_LITERAL -> new Node.Constant(new Value.Words(token.getValue()));
            case VARIABLE_OR_CONSTANT -> name(token.getValue());
            case PREFIX_OPERATOR -> new Node.Call(prefix(token.getValue()), arguments);
            case INFIX_OPERATOR -> infix(token.getValue(), arguments);
            case ARRAY_INDEX -> new Node.Call(function("row"), arguments);
            case FUNCTION -> call(token.getValue(), arguments);
            default -> throw new Grammar.Unreadable("“" + token.getValue() + "” can't stand here", "");
        };
    }

    private static Value number(String text) throws Grammar.Unreadable {
        if (!NUMBER.matcher(text).matches()) {
            throw new Grammar.Unreadable("“" + text + "” is no number", "such as 0.5 or 1e-3");
        }
        try {
            return new Value.Num(Arithmetic.bounded(new BigDecimal(text)));
        } catch (FormulaFault fault) {
            throw new Grammar.Unreadable(fault.reason(), "stay below 10^100");
        }
    }

    private Node name(String text) throws Grammar.Unreadable {
        if (text.equals("pi")) {
            return new Node.Constant(PI);
        }
        if (Functions.reserved().contains(text)) {
            throw new Grammar.Unreadable("“" + text + "” is a function and needs brackets", "such as " + text + "(…)");
        }
        if (!isName(text)) {
            throw new Grammar.Unreadable("“" + text + "” is no name", "names have up to 40 letters, digits and _");
        }
        names.add(text);
        return new Node.Name(text);
    }

    private static Functions.Definition prefix(String operator) {
        return operator.equals("!") ? Functions.operator(operator) : Functions.NEGATED;
    }

    private static Node infix(String operator, List<Node> sides) {
        return switch (operator) {
            case "&&", "||" -> new Node.Junction(operator.equals("&&"), sides.get(0), sides.get(1));
            case "^-" ->
                new Node.Call(
                        Functions.operator("^"),
                        List.of(sides.get(0), new Node.Call(Functions.NEGATED, List.of(sides.get(1)))));
            default -> new Node.Call(Functions.operator(operator), sides);
        };
    }

    private static Functions.Definition function(String name) throws Grammar.Unreadable {
        Functions.Definition definition = Functions.all().get(name);
        if (definition == null) {
            throw new Grammar.Unreadable(
                    "“" + name + "” is no function",
                    name.equals("log") ? "write ln, log2 or log10" : "for a product write " + name + "*(…)");
        }
        return definition;
    }

    private static Node call(String name, List<Node> arguments) throws Grammar.Unreadable {
        String known = name.toLowerCase(Locale.ROOT);
        int count = arguments.size();
        if (known.equals("if")) {
            if (count != 3) {
                throw new Grammar.Unreadable("if takes 3 arguments, not " + count, "if(condition, then, otherwise)");
            }
            return new Node.Either(arguments.get(0), arguments.get(1), arguments.get(2));
        }
        Functions.Definition definition = function(known);
        if (count < definition.least() || count > definition.most()) {
            throw new Grammar.Unreadable(known + " takes " + arity(definition) + ", not " + count, "see the manual");
        }
        return new Node.Call(definition, arguments);
    }

    private static String arity(Functions.Definition definition) {
        if (definition.most() == Functions.MANY) {
            return "at least " + definition.least() + " argument";
        }
        String least = definition.least() == definition.most() ? "" : definition.least() + " to ";
        return least + definition.most() + (definition.most() == 1 ? " argument" : " arguments");
    }
}
