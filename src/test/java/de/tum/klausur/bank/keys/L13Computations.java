package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What reinforcement learning computes, written out plainly: returns, sweeps over states, expectations. */
final class L13Computations {

    private static final double STEP = 2e-3;
    private static final int LONG = 600;

    private L13Computations() {}

    /** The return from step {@code from} on, each reward with its own power of the discount factor. */
    static double discounted(double[] rewards, int from, double gamma) {
        double sum = 0;
        for (int t = from; t < rewards.length; t++) {
            sum += Math.pow(gamma, t - from) * rewards[t];
        }
        return sum;
    }

    /** The return of the same reward in each of very many steps. */
    static double endless(double reward, double gamma) {
        double[] rewards = new double[LONG];
        Arrays.fill(rewards, reward);
        return discounted(rewards, 0, gamma);
    }

    /** Where a rising function reaches {@code level}, by bisection. */
    static double solve(DoubleUnaryOperator rising, double level, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < 80; i++) {
            double middle = (from + to) / 2;
            if (rising.applyAsDouble(middle) < level) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }

    /** The values of a fixed policy, by sweeps over all states until nothing moves any more. */
    static double[] evaluate(double[][] transitions, double[] rewards, double gamma) {
        double[] values = new double[rewards.length];
        for (int sweep = 0; sweep < LONG; sweep++) {
            double[] swept = new double[rewards.length];
            for (int s = 0; s < rewards.length; s++) {
                swept[s] = rewards[s] + gamma * mean(transitions[s], values);
            }
            values = swept;
        }
        return values;
    }

    static double mean(double[] probabilities, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += probabilities[i] * values[i];
        }
        return sum;
    }

    static double variance(double[] probabilities, double[] values) {
        double mean = mean(probabilities, values);
        return mean(
                probabilities,
                Arrays.stream(values).map(x -> (x - mean) * (x - mean)).toArray());
    }

    static double largest(double... values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    /** By differences over four points, so that the error is far below what a key may be off. */
    static double slope(DoubleUnaryOperator f, double x) {
        return (8 * (f.applyAsDouble(x + STEP) - f.applyAsDouble(x - STEP))
                        - (f.applyAsDouble(x + 2 * STEP) - f.applyAsDouble(x - 2 * STEP)))
                / (12 * STEP);
    }

    /** The gradient of the logarithm of one softmax output with respect to all logits. */
    static double[] scoreOfSoftmax(double[] probabilities, int drawn) {
        double[] gradient = new double[probabilities.length];
        for (int k = 0; k < gradient.length; k++) {
            int moved = k;
            gradient[k] = slope(change -> logSoftmax(probabilities, drawn, moved, change), 0);
        }
        return gradient;
    }

    private static double logSoftmax(double[] probabilities, int drawn, int moved, double change) {
        double sum = 0;
        for (int k = 0; k < probabilities.length; k++) {
            sum += Math.exp(Math.log(probabilities[k]) + (k == moved ? change : 0));
        }
        return Math.log(probabilities[drawn]) + (drawn == moved ? change : 0) - Math.log(sum);
    }

    /** In how many places a window fits along an axis. */
    static int places(int size, int window, int stride) {
        int places = 0;
        for (int start = 0; start + window <= size; start += stride) {
            places++;
        }
        return places;
    }
}
