package de.tum.klausur.question.formula;

import java.util.List;
import java.util.Map;

/**
 * What one evaluation may use: the names with values, and the steps that are left. Steps are entries touched, not time, so
 * that an expression that is too much is too much on every machine.
 */
final class EvaluationBudget {

    static final int MOST_STEPS = 200_000;
    static final int MOST_ENTRIES = 10_000;
    private static final int MOST_AXES = 6;

    private final Map<String, Value> names;
    private long left = MOST_STEPS;

    EvaluationBudget(Map<String, Value> names) {
        this.names = names;
    }

    Value named(String name) {
        Value value = names.get(name);
        if (value == null) {
            throw new FormulaFault("“" + name + "” has no value here");
        }
        return value;
    }

    /** Takes {@code steps} of what is left; called before they are done. */
    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new FormulaFault("this takes too long: more than 200,000 steps");
        }
    }

    /** Refuses a tensor before it is made. */
    void room(long entries) {
        if (entries > MOST_ENTRIES) {
            throw new FormulaFault("a tensor has more than 10,000 entries");
        }
        spend(entries);
    }

    /** A tensor of values that are already there, which may be tensors themselves. */
    Value.Tensor tensor(List<Value> entries) {
        room(entries(entries));
        if (axes(entries) > MOST_AXES) {
            throw new FormulaFault("a tensor has more than 6 axes");
        }
        return new Value.Tensor(entries);
    }

    static long entries(List<Value> values) {
        long entries = 0;
        for (Value value : values) {
            entries += value instanceof Value.Tensor tensor ? entries(tensor.entries()) : 1;
        }
        return entries;
    }

    private static int axes(List<Value> values) {
        int deepest = 0;
        for (Value value : values) {
            deepest = Math.max(deepest, value instanceof Value.Tensor tensor ? axes(tensor.entries()) : 0);
        }
        return deepest + 1;
    }
}
