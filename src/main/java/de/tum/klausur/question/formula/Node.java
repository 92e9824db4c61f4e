package de.tum.klausur.question.formula;

import java.util.ArrayList;
import java.util.List;

/** An expression as a tree without state, so that many threads may ask for its value at once. */
sealed interface Node {

    Value value(EvaluationBudget budget);

    /** The trees right below it. */
    default List<Node> parts() {
        return switch (this) {
            case Constant constant -> List.of();
            case Name name -> List.of();
            case Call(var function, List<Node> arguments) -> arguments;
            case Either(Node condition, Node yes, Node no) -> List.of(condition, yes, no);
            case Junction(boolean all, Node left, Node right) -> List.of(left, right);
        };
    }

    /** A number or a word as it stands. */
    record Constant(Value constant) implements Node {
        @Override
        public Value value(EvaluationBudget budget) {
            return constant;
        }
    }

    /** The value that a name has. */
    record Name(String name) implements Node {
        @Override
        public Value value(EvaluationBudget budget) {
            budget.spend(1);
            return budget.named(name);
        }
    }

    /** An operator or function, all of whose arguments are needed. */
    record Call(Functions.Definition function, List<Node> arguments) implements Node {
        @Override
        public Value value(EvaluationBudget budget) {
            budget.spend(1);
            List<Value> values = new ArrayList<>(arguments.size());
            for (Node argument : arguments) {
                values.add(argument.value(budget));
            }
            return function.body().apply(values, budget);
        }
    }

    /** {@code if(c, a, b)}: only the branch that counts is looked at, so the other may have no value. */
    record Either(Node condition, Node yes, Node no) implements Node {
        @Override
        public Value value(EvaluationBudget budget) {
            budget.spend(1);
            return Functions.holds(condition.value(budget)) ? yes.value(budget) : no.value(budget);
        }
    }

    /** {@code &&} and {@code ||}: the right side is looked at only where the left does not decide. */
    record Junction(boolean all, Node left, Node right) implements Node {
        @Override
        public Value value(EvaluationBudget budget) {
            budget.spend(1);
            boolean first = Functions.holds(left.value(budget));
            return new Value.Truth(first == all ? Functions.holds(right.value(budget)) : first);
        }
    }
}
