package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L11Computations.artanh;
import static de.tum.klausur.bank.keys.L11Computations.cell;
import static de.tum.klausur.bank.keys.L11Computations.clipped;
import static de.tum.klausur.bank.keys.L11Computations.derivative;
import static de.tum.klausur.bank.keys.L11Computations.dot;
import static de.tum.klausur.bank.keys.L11Computations.entries;
import static de.tum.klausur.bank.keys.L11Computations.gru;
import static de.tum.klausur.bank.keys.L11Computations.linearStates;
import static de.tum.klausur.bank.keys.L11Computations.norm;
import static de.tum.klausur.bank.keys.L11Computations.plus;
import static de.tum.klausur.bank.keys.L11Computations.reluState;
import static de.tum.klausur.bank.keys.L11Computations.sigmoid;
import static de.tum.klausur.bank.keys.L11Computations.slope;
import static de.tum.klausur.bank.keys.L11Computations.times;
import static de.tum.klausur.bank.keys.L11Computations.weightGradient;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recurrent networks and gated cells here, the rest in {@link L11WordKeys} and {@link L11AttentionKeys}. */
@Tag("content")
class L11KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("11-rnn");
        countedParameters(proofs);
        forwardPass(proofs);
        backwardPass(proofs);
        formulas(proofs);
        longProducts(proofs);
        clipping(proofs);
        oneLstmStep(proofs);
        gates(proofs);
        gruSteps(proofs);
        L11WordKeys.addTo(proofs);
        L11AttentionKeys.addTo(proofs);
        proofs.areAll();
    }

    private static void countedParameters(KeyProofs proofs) {
        proofs.shape("l11-count-rnn/a", v -> new int[] {v.integer("h"), v.integer("n")})
                .number("l11-count-rnn/b", v -> recurrentCell(v.integer("n"), v.integer("h")))
                .number("l11-count-rnn/c", v -> affine(v.integer("h"), v.integer("o")))
                .number(
                        "l11-count-rnn/d",
                        v -> recurrentCell(v.integer("n"), v.integer("h")) + affine(v.integer("h"), v.integer("o")))
                .number("l11-lstm-parameters/a", v -> recurrentCell(v.integer("n"), v.integer("h")))
                .number("l11-lstm-parameters/b", v -> gated(4, v.integer("n"), v.integer("h")))
                .number("l11-lstm-parameters/c", v -> gated(3, v.integer("n"), v.integer("h")))
                .number("l11-lstm-parameters/d", v -> gated(4, v.integer("h"), v.integer("h")))
                .shape("l11-lstm-parameters/e", v -> new int[] {KeyProofs.ANY, v.integer("h")});
    }

    private static int recurrentCell(int inputs, int hidden) {
        return entries(new int[] {hidden, inputs}, new int[] {hidden, hidden}, new int[] {hidden, 1});
    }

    private static int affine(int inputs, int outputs) {
        return entries(new int[] {outputs, inputs}, new int[] {outputs, 1});
    }

    private static int gated(int maps, int inputs, int hidden) {
        int count = 0;
        for (int map = 0; map < maps; map++) {
            count += recurrentCell(inputs, hidden);
        }
        return count;
    }

    private static void forwardPass(KeyProofs proofs) {
        proofs.vector("l11-forward-three-steps/a", v -> reluState(v.matrix("W"), v.vector("u"), v.num("x1")))
                .vector(
                        "l11-forward-three-steps/b",
                        v -> reluState(v.matrix("W"), v.vector("u"), v.num("x1"), v.num("x2")))
                .vector(
                        "l11-forward-three-steps/c",
                        v -> reluState(v.matrix("W"), v.vector("u"), v.num("x1"), v.num("x2"), v.num("x3")))
                .number(
                        "l11-forward-three-steps/d",
                        v -> dot(
                                v.vector("v"),
                                reluState(v.matrix("W"), v.vector("u"), v.num("x1"), v.num("x2"), v.num("x3"))))
                .number(
                        "l11-forward-three-steps/e",
                        v -> dot(
                                v.vector("v"),
                                reluState(v.matrix("W"), v.vector("u"), v.num("x3"), v.num("x2"), v.num("x1"))));
    }

    private static void backwardPass(KeyProofs proofs) {
        proofs.vector(
                        "l11-bptt-by-hand/a",
                        v -> Arrays.copyOfRange(linearStates(v.num("w"), v.num("start"), v.vector("x")), 1, 4))
                .number("l11-bptt-by-hand/b", v -> {
                    double last = linearStates(v.num("w"), v.num("start"), v.vector("x"))[3];
                    return slope(state -> loss(state, v.num("target")), last);
                })
                .number("l11-bptt-by-hand/c", v -> {
                    double[] later = Arrays.copyOfRange(v.vector("x"), 1, 3);
                    double first = v.num("w") * v.num("start") + v.vector("x")[0];
                    return slope(state -> loss(linearStates(v.num("w"), state, later)[2], v.num("target")), first);
                })
                .number("l11-bptt-by-hand/d", v -> gradient(v.num("w"), v.num("start"), v.vector("x"), v.num("target")))
                .number("l11-bptt-by-hand/e", v -> {
                    double gradient = gradient(v.num("w"), v.num("start"), v.vector("x"), v.num("target"));
                    return v.num("w") - v.num("lr") * gradient;
                })
                .number("l11-unrolled-drawing/b", v -> usesOfTheWeight(3, 3))
                .number("l11-unrolled-drawing/c", v -> usesOfTheWeight(1, 3));
    }

    private static double loss(double state, double target) {
        return 0.5 * (state - target) * (state - target);
    }

    private static double gradient(double weight, double start, double[] inputs, double target) {
        double[] states = linearStates(weight, start, inputs);
        return weightGradient(weight, states, slope(state -> loss(state, target), states[inputs.length]));
    }

    /** Pairs of a loss and an earlier or equal step in which the weight is used. */
    private static int usesOfTheWeight(int firstLoss, int lastLoss) {
        int uses = 0;
        for (int loss = firstLoss; loss <= lastLoss; loss++) {
            for (int step = loss; step > 0; step--) {
                uses++;
            }
        }
        return uses;
    }

    /** The inputs are chosen such that the states have the values that are asked for. */
    private static void formulas(KeyProofs proofs) {
        proofs.expression("l11-jacobian-product/a", (v, x) -> {
                    double input = artanh(x.num("h1")) - x.num("w") * 0.3;
                    return derivative(state -> Math.tanh(x.num("w") * state + input), 0.3);
                })
                .expression("l11-jacobian-product/b", (v, x) -> {
                    double w = x.num("w");
                    double first = artanh(x.num("h1")) - w * 0.3;
                    double second = artanh(x.num("h2")) - w * x.num("h1");
                    return derivative(state -> Math.tanh(w * Math.tanh(w * state + first) + second), 0.3);
                })
                .expression("l11-jacobian-product/c", (v, x) -> {
                    double start = x.num("h0");
                    double first = artanh(x.num("h1")) - x.num("w") * start;
                    double second = artanh(x.num("h2")) - x.num("w") * x.num("h1");
                    return derivative(w -> Math.tanh(w * Math.tanh(w * start + first) + second), x.num("w"));
                });
    }

    private static void longProducts(KeyProofs proofs) {
        proofs.number("l11-gradient-norms/b", v -> {
                    double[][] recurrent = {{v.num("lam"), 0}, {0, v.num("mu")}};
                    double[] gradient = {1, 0};
                    for (int step = 0; step < v.integer("k"); step++) {
                        gradient = times(recurrent, gradient);
                    }
                    return gradient[0];
                })
                .number("l11-gradient-bound/b", v -> {
                    int steps = 0;
                    for (double bound = 1; bound > 1 / v.num("D"); bound *= 0.5) {
                        steps++;
                    }
                    return steps;
                })
                .number("l11-gradient-highway/b", v -> {
                    double[] gates = filled(v.integer("k"), v.num("f"));
                    double[] none = new double[v.integer("k")];
                    return slope(start -> cell(start, gates, none, none), 1);
                })
                .number("l11-gradient-highway/c", v -> {
                    double gradient = 1;
                    for (double factor : filled(v.integer("k"), v.num("r"))) {
                        gradient *= factor;
                    }
                    return gradient;
                });
    }

    private static double[] filled(int size, double value) {
        double[] array = new double[size];
        Arrays.fill(array, value);
        return array;
    }

    private static void clipping(KeyProofs proofs) {
        proofs.number("l11-clipping/a", v -> norm(steep(v.num("p"), v.num("sign"))))
                .vector("l11-clipping/b", v -> clipped(steep(v.num("p"), v.num("sign")), v.num("limit")))
                .vector("l11-clipping/c", v -> {
                    double[] gradient = clipped(steep(v.num("p"), v.num("sign")), v.num("limit"));
                    return plus(v.vector("theta"), -v.num("lr"), gradient);
                })
                .number("l11-clipping/d", v -> clipped(new double[] {v.num("small"), 0}, v.num("limit"))[0])
                .number("l11-truncated-bptt/b", v -> {
                    int text = v.integer("B") * v.integer("k") * v.integer("m");
                    int iterations = 0;
                    while (text > 0) {
                        text -= v.integer("B") * v.integer("k");
                        iterations++;
                    }
                    return iterations;
                });
    }

    private static double[] steep(double first, double sign) {
        return new double[] {first, sign * 4 * first / 3};
    }

    private static void oneLstmStep(KeyProofs proofs) {
        proofs.vector("l11-lstm-step/a", v -> new double[] {
                    sigmoid(v.num("zf") * Math.log(3)),
                    sigmoid(v.num("zi") * Math.log(3)),
                    sigmoid(v.num("zo") * Math.log(3))
                })
                .number("l11-lstm-step/b", v -> Math.tanh(v.num("sg") * Math.log(v.num("mg"))))
                .number(
                        "l11-lstm-step/c",
                        v -> nextCell(v.num("before"), v.num("zf"), v.num("zi"), v.num("sg") * Math.log(v.num("mg"))))
                .number("l11-lstm-step/d", v -> {
                    double candidate = v.num("sg") * Math.log(v.num("mg"));
                    double cell = nextCell(v.num("before"), v.num("zf"), v.num("zi"), candidate);
                    return sigmoid(v.num("zo") * Math.log(3)) * Math.tanh(cell);
                })
                .number("l11-lstm-step/e", v -> {
                    double candidate = v.num("sg") * Math.log(v.num("mg"));
                    double cell = nextCell(v.num("before"), v.num("zf"), v.num("zi"), candidate);
                    return cell(cell, filled(2, 0.5), new double[2], new double[2]);
                });
    }

    private static double nextCell(double before, double forget, double input, double candidate) {
        return sigmoid(forget * Math.log(3)) * before + sigmoid(input * Math.log(3)) * Math.tanh(candidate);
    }

    private static void gates(KeyProofs proofs) {
        proofs.number("l11-gate-trace/b", v -> cell(v.num("c0"), v.vector("F"), v.vector("I"), v.vector("G")))
                .number(
                        "l11-gate-trace/c",
                        v -> slope(start -> cell(start, v.vector("F"), v.vector("I"), v.vector("G")), v.num("c0")))
                .number(
                        "l11-gate-trace/d",
                        v -> slope(
                                second -> {
                                    double[] candidates = v.vector("G").clone();
                                    candidates[1] = second;
                                    return cell(v.num("c0"), v.vector("F"), v.vector("I"), candidates);
                                },
                                v.vector("G")[1]));
    }

    /** With the update gate at 1 the state is the candidate. */
    private static void gruSteps(KeyProofs proofs) {
        proofs.number("l11-gru-step/a", v -> gru(v.num("before"), v.num("x1"), v.num("w"), v.num("u"), v.num("r"), 1))
                .number(
                        "l11-gru-step/b",
                        v -> gru(v.num("before"), v.num("x1"), v.num("w"), v.num("u"), v.num("r"), v.num("z")))
                .number("l11-gru-step/c", v -> {
                    double first = gru(v.num("before"), v.num("x1"), v.num("w"), v.num("u"), v.num("r"), v.num("z"));
                    return gru(first, v.num("x2"), v.num("w"), v.num("u"), 0, v.num("z2"));
                })
                .number("l11-gru-step/d", v -> {
                    double open = gru(v.num("before"), v.num("x1"), v.num("w"), v.num("u"), v.num("r"), 1);
                    double half = gru(v.num("before"), v.num("x1"), v.num("w"), v.num("u"), v.num("r"), 0.5);
                    double slope = (open - half) / 0.5;
                    return 1 - (open - v.num("before")) / slope;
                });
    }
}
