package de.tum.klausur.question.formula;

import java.util.ArrayList;
import java.util.List;

/** An expression as a tree without state, so that many threads may ask for its value at once. */
sealed interface Node {

    Value value(Work work);

    /** A number or a word as it stands. */
    record Constant(Value constant) implements Node {
        @Override
        public Value value(Work work) {
            return constant;
        }
    }

    /** The value that a name has. */
    record Name(String name) implements Node {
        @Override
        public Value value(Work work) {
            work.spend(1);
            return work.named(name);
        }
    }

    /** An operator or function, all of whose arguments are needed. */
    record Call(Functions.Definition function, List<Node> arguments) implements Node {
        @Override
        public Value value(Work work) {
            work.spend(1);
            List<Value> values = new ArrayList<>(arguments.size());
            for (Node argument : arguments) {
                values.add(argument.value(work));
            }
            return function.body().apply(values, work);
        }
    }

    /** {@code if(c, a, b)}: only the branch that counts is looked at, so the other may have no value. */
    record Either(Node condition, Node yes, Node no) implements Node {
        @Override
        public Value value(Work work) {
            work.spend(1);
            return Functions.holds(condition.value(work)) ? yes.value(work) : no.value(work);
        }
    }

    /** {@code &&} and {@code ||}: the right side is looked at only where the left does not decide. */
    record Junction(boolean all, Node left, Node right) implements Node {
        @Override
        public Value value(Work work) {
            work.spend(1);
            boolean first = Functions.holds(left.value(work));
            return new Value.Truth(first == all ? Functions.holds(right.value(work)) : first);
        }
    }
}
