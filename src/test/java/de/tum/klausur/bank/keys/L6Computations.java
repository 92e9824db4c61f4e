package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** Computations that the proofs of lecture 6 share. */
final class L6Computations {

    private static final int HALVINGS = 200;

    private L6Computations() {}

    /** After how many turns a value has come far enough. */
    static double countUntil(double start, DoubleUnaryOperator turn, DoublePredicate enough) {
        int turns = 0;
        for (double value = start; !enough.test(value); value = turn.applyAsDouble(value)) {
            turns++;
        }
        return turns;
    }

    /** Where a function that changes its sign between two bounds is 0, by bisection. */
    static double root(DoubleUnaryOperator function, double least, double most) {
        double low = least;
        double high = most;
        boolean rising = function.applyAsDouble(most) > 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (function.applyAsDouble(middle) > 0 == rising) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    /** One step of gradient descent; the central difference is exact for losses up to degree two. */
    static double descend(DoubleUnaryOperator loss, double weight, double rate) {
        double gradient = loss.applyAsDouble(weight + 0.5) - loss.applyAsDouble(weight - 0.5);
        return weight - rate * gradient;
    }

    /** Minus the logarithm of the softmax of one class. */
    static double crossEntropy(double[] scores, int label) {
        double whole = 0;
        for (double score : scores) {
            whole += Math.exp(score);
        }
        return -Math.log(Math.exp(scores[label]) / whole);
    }

    static double sum(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).sum();
    }

    static double mean(double... values) {
        return sum(values, 0, values.length) / values.length;
    }
}
