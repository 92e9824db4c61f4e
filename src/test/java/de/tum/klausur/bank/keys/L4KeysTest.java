package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L4Computations.affineLoss;
import static de.tum.klausur.bank.keys.L4Computations.crossEntropy;
import static de.tum.klausur.bank.keys.L4Computations.descended;
import static de.tum.klausur.bank.keys.L4Computations.gradient;
import static de.tum.klausur.bank.keys.L4Computations.gradients;
import static de.tum.klausur.bank.keys.L4Computations.logs;
import static de.tum.klausur.bank.keys.L4Computations.shape;
import static de.tum.klausur.bank.keys.L4Computations.sigmoid;
import static de.tum.klausur.bank.keys.L4Computations.slope;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The questions with fixed numbers here, those that vary in {@link L4GraphKeys}. */
@Tag("content")
class L4KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("04-backpropagation");
        affineLayer(proofs);
        directions(proofs);
        gradientCheck(proofs);
        smallGraph(proofs);
        learningRates(proofs);
        norms(proofs);
        neuron(proofs);
        skipConnection(proofs);
        softmax(proofs);
        trainingLoop(proofs);
        weightDecay(proofs);
        L4GraphKeys.prove(proofs);
        proofs.areAll();
    }

    private static void affineLayer(KeyProofs proofs) {
        int batch = 9;
        double[][] inputs = {{1, 2}, {0, 1}, {3, -1}};
        double[][] upstream = {{1}, {2}, {-1}};
        double[][] weights = {{0.5}, {0.25}};
        proofs.shape("l4-affine-backward/a", KeyProofs.ANY, shape(batch, 4, 6)[1])
                .shape("l4-affine-backward/b", shape(6, batch, 4))
                .number(
                        "l4-affine-backward/d",
                        gradients(w -> affineLoss(inputs, w, new double[1], upstream), weights)[1][0])
                .number("l4-affine-backward/e", gradient(b -> affineLoss(inputs, weights, b, upstream), 0)[0]);
    }

    private static void directions(KeyProofs proofs) {
        double[] gradient = gradient(p -> p[0] * p[0] + 3 * p[0] * p[1], 1, 2);
        proofs.number("l4-descent-directions/a", gradient[0]).number("l4-descent-directions/b", gradient[1]);
    }

    private static void gradientCheck(KeyProofs proofs) {
        double up = Math.pow(2.1, 3);
        double down = Math.pow(1.9, 3);
        int evaluations = 0;
        for (int parameter = 0; parameter < 250; parameter++) {
            evaluations += 2;
        }
        proofs.number("l4-gradient-check/a", (up - down) / 0.2)
                .number("l4-gradient-check/b", (up - 8) / 0.1)
                .number("l4-gradient-check/c", evaluations);
    }

    private static double sumTimesMax(double... p) {
        return (p[0] + p[1]) * Math.max(p[1], p[2]);
    }

    private static void smallGraph(KeyProofs proofs) {
        double[] start = {1, 3, 2};
        double[] gradient = gradient(L4KeysTest::sumTimesMax, start);
        proofs.number("l4-graph-backward/a", sumTimesMax(start))
                .number("l4-graph-backward/b", gradient[0])
                .number("l4-graph-backward/c", gradient[1])
                .number("l4-graph-backward/d", gradient[2])
                .number("l4-graph-backward/e", descended(start, L4KeysTest::sumTimesMax, 0.1)[1]);
    }

    private static void learningRates(KeyProofs proofs) {
        DoubleUnaryOperator objective = w -> 2 * w * w;
        double first = descended(2, objective, 0.1);
        proofs.number("l4-learning-rate/a", first)
                .number("l4-learning-rate/b", descended(first, objective, 0.1))
                .number("l4-learning-rate/c", 2 / slope(objective, 2));
    }

    private static void norms(KeyProofs proofs) {
        proofs.number(
                        "l4-penalties/a",
                        Arrays.stream(new double[] {1, 1, 0, 0}).map(w -> w * w).sum())
                .number(
                        "l4-penalties/c",
                        Arrays.stream(new double[] {0.5, 0.5, 0.5, 0.5})
                                .map(Math::abs)
                                .sum());
    }

    private static void neuron(KeyProofs proofs) {
        DoubleUnaryOperator loss = z -> Math.pow(sigmoid(z) - 1, 2) / 2;
        DoubleUnaryOperator ofWeight = w -> loss.applyAsDouble(w * 2 + 2);
        proofs.number("l4-sigmoid-neuron/a", sigmoid(-1 * 2 + 2))
                .number("l4-sigmoid-neuron/b", loss.applyAsDouble(0))
                .number("l4-sigmoid-neuron/c", slope(loss, 0))
                .number("l4-sigmoid-neuron/d", slope(ofWeight, -1))
                .number("l4-sigmoid-neuron/e", descended(-1, ofWeight, 4));
    }

    private static double block(double x, double first, double second) {
        return x + second * Math.max(0, first * x);
    }

    private static void skipConnection(KeyProofs proofs) {
        DoubleUnaryOperator residual = x -> x + 0.1 * x;
        proofs.number("l4-skip-connection/a", block(2, 0.5, 3))
                .number("l4-skip-connection/b", slope(x -> block(x, 0.5, 3), 2))
                .number("l4-skip-connection/c", slope(x -> block(x, -0.5, 3), 2))
                .number("l4-skip-connection/d", slope(residual.andThen(residual), 2));
    }

    private static void softmax(KeyProofs proofs) {
        double[] scores = logs(0.2, 0.5, 0.3);
        double[] gradient = gradient(s -> crossEntropy(s, 0), scores);
        double ofMean = slope(
                s -> {
                    double[] moved = {s, scores[1], scores[2]};
                    double others = 3;
                    return (crossEntropy(moved, 0) + others) / 4;
                },
                scores[0]);
        proofs.number("l4-softmax-gradient/a", gradient[0])
                .number("l4-softmax-gradient/b", gradient[1])
                .number("l4-softmax-gradient/c", ofMean);
    }

    private static void trainingLoop(KeyProofs proofs) {
        proofs.number("l4-training-loop/b", trained(false)).number("l4-training-loop/c", trained(true));
    }

    private static double trained(boolean zeroed) {
        double weight = 1;
        double stored = 0;
        for (double derivative : new double[] {2, -1, 4}) {
            stored = (zeroed ? 0 : stored) + derivative;
            weight -= 0.1 * stored;
        }
        return weight;
    }

    private static void weightDecay(KeyProofs proofs) {
        proofs.number("l4-weight-decay/b", descended(2, w -> 0.5 * w + 0.5 / 2 * w * w, 0.1))
                .number("l4-weight-decay/c", descended(2, w -> 0.5 * w + 0.5 * Math.abs(w), 0.1))
                .number("l4-weight-decay/d", descended(2, w -> 0.5 / 2 * w * w, 0.1) / 2);
    }
}
