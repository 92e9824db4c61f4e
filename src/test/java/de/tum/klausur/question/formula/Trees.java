package de.tum.klausur.question.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/** Trees of expressions: told in brackets with the operator first, drawn, and written with as few brackets as may be. */
final class Trees {

    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("||", 1),
            Map.entry("&&", 2),
            Map.entry("==", 3),
            Map.entry("!=", 3),
            Map.entry("<", 4),
            Map.entry("<=", 4),
            Map.entry(">", 4),
            Map.entry(">=", 4),
            Map.entry("+", 5),
            Map.entry("-", 5),
            Map.entry("*", 6),
            Map.entry("/", 6),
            Map.entry("%", 6),
            Map.entry("^", 8));
    private static final int SIGN = 7;
    private static final int POWER = 8;
    private static final int NOT = 9;
    private static final List<String> OPERATORS =
            RANKS.keySet().stream().sorted().toList();
    private static final List<String> LEAVES = List.of("x", "A", "dW", "θ", "a_1", "0", "2", "0.5", "1200", "\"relu\"");

    private Trees() {}

    /** {@code 1 - 2*x} is {@code (- 1 (* 2 x))}. */
    static String told(Node tree) {
        return switch (tree) {
            case Node.Constant(Value constant) -> constant(constant);
            case Node.Name(String name) -> name;
            case Node.Call call when call.function().equals(Functions.NEGATED) -> joined("neg", call.parts());
            case Node.Call(Functions.Definition function, List<Node> arguments) -> joined(function.name(), arguments);
            case Node.Either either -> joined("if", either.parts());
            case Node.Junction junction -> joined(junction.all() ? "&&" : "||", junction.parts());
        };
    }

    private static String constant(Value constant) {
        return constant instanceof Value.Words(String words)
                ? "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : constant.python();
    }

    private static String joined(String operator, List<Node> parts) {
        return parts.stream().map(Trees::told).collect(Collectors.joining(" ", "(" + operator + " ", ")"));
    }

    static Node drawn(Random random, int height) {
        if (height == 0 || random.nextInt(6) == 0) {
            return Formula.of(LEAVES.get(random.nextInt(LEAVES.size()))).tree();
        }
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            parts.add(drawn(random, height - 1));
        }
        return switch (random.nextInt(10)) {
            case 0 -> new Node.Call(Functions.NEGATED, parts.subList(0, 1));
            case 1 -> new Node.Call(Functions.operator("!"), parts.subList(0, 1));
            case 2 -> new Node.Call(function("row"), parts.subList(0, 2));
            case 3 -> new Node.Call(function("max"), parts.subList(0, 1 + random.nextInt(3)));
            case 4 -> new Node.Either(parts.get(0), parts.get(1), parts.get(2));
            default -> operation(OPERATORS.get(random.nextInt(OPERATORS.size())), parts.get(0), parts.get(1));
        };
    }

    private static Functions.Definition function(String name) {
        return Objects.requireNonNull(Functions.all().get(name));
    }

    private static Node operation(String operator, Node left, Node right) {
        return switch (operator) {
            case "&&", "||" -> new Node.Junction(operator.equals("&&"), left, right);
            default -> new Node.Call(Functions.operator(operator), List.of(left, right));
        };
    }

    static String written(Node tree, Random random) {
        return written(tree, 1, random);
    }

    /** With brackets where it binds less than {@code least}, and sometimes where it doesn't. */
    private static String written(Node tree, int least, Random random) {
        int rank = rank(tree);
        String text = blank(random) + plain(tree, rank, random) + blank(random);
        return rank < least || random.nextInt(12) == 0 ? "(" + text + ")" : text;
    }

    private static String blank(Random random) {
        return List.of("", "", "", " ", "\n").get(random.nextInt(5));
    }

    private static int rank(Node tree) {
        return switch (tree) {
            case Node.Constant constant -> NOT + 1;
            case Node.Name name -> NOT + 1;
            case Node.Either either -> NOT + 1;
            case Node.Junction junction -> junction.all() ? 2 : 1;
            case Node.Call call when call.function().equals(Functions.NEGATED) -> SIGN;
            case Node.Call call ->
                call.function().name().equals("!")
                        ? NOT
                        : RANKS.getOrDefault(call.function().name(), NOT + 1);
        };
    }

    private static String plain(Node tree, int rank, Random random) {
        return switch (tree) {
            case Node.Constant(Value constant) -> constant(constant);
            case Node.Name(String name) -> name;
            case Node.Either either -> call("if", either.parts(), random);
            case Node.Junction junction -> joined(junction.all() ? "&&" : "||", junction, rank, random);
            case Node.Call call when rank == SIGN -> "-" + written(call.parts().getFirst(), SIGN, random);
            case Node.Call call when rank == NOT -> "!" + written(call.parts().getFirst(), NOT, random);
            case Node.Call call when rank < NOT -> joined(call.function().name(), call, rank, random);
            case Node.Call call when call.function().name().equals("row") -> entry(call, random);
            case Node.Call call -> call(call.function().name(), call.parts(), random);
        };
    }

    private static String joined(String operator, Node tree, int rank, Random random) {
        Node left = tree.parts().getFirst();
        Node right = tree.parts().getLast();
        if (rank == POWER) {
            return written(left, POWER + 1, random) + "^" + exponent(right, random);
        }
        return written(left, rank, random) + operator + written(right, rank + 1, random);
    }

    /** A sign may stand before an exponent; two would cancel out, so the second goes into brackets. */
    private static String exponent(Node tree, Random random) {
        return rank(tree) == SIGN
                ? "-" + written(tree.parts().getFirst(), POWER, random)
                : written(tree, POWER, random);
    }

    private static String entry(Node row, Random random) {
        Node whole = row.parts().getFirst();
        boolean number = whole instanceof Node.Constant(Value constant) && constant instanceof Value.Num;
        return written(whole, number ? NOT + 2 : NOT + 1, random) + "["
                + written(row.parts().getLast(), 1, random) + "]";
    }

    private static String call(String name, List<Node> arguments, Random random) {
        return arguments.stream()
                .map(argument -> written(argument, 1, random))
                .collect(Collectors.joining(",", name + blank(random) + "(", ")"));
    }
}
