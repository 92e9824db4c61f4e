package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L13Computations.discounted;
import static de.tum.klausur.bank.keys.L13Computations.endless;
import static de.tum.klausur.bank.keys.L13Computations.evaluate;
import static de.tum.klausur.bank.keys.L13Computations.largest;
import static de.tum.klausur.bank.keys.L13Computations.mean;
import static de.tum.klausur.bank.keys.L13Computations.solve;

import java.util.Arrays;

/** The proofs of lecture 13 on returns, decision processes, values and planning. */
final class L13ValueKeys {

    private L13ValueKeys() {}

    static void prove(KeyProofs proofs) {
        returns(proofs);
        processes(proofs);
        policies(proofs);
        trees(proofs);
        sweeps(proofs);
        models(proofs);
        races(proofs);
    }

    private static void returns(KeyProofs proofs) {
        proofs.number("l13-return-by-hand/a", v -> discounted(v.vector("r"), 3, v.num("gamma")))
                .number("l13-return-by-hand/b", v -> discounted(v.vector("r"), 2, v.num("gamma")))
                .number("l13-return-by-hand/c", v -> discounted(v.vector("r"), 1, v.num("gamma")))
                .number("l13-return-by-hand/d", v -> discounted(v.vector("r"), 0, v.num("gamma")))
                .number("l13-return-by-hand/e", v -> {
                    double[] richer = v.vector("r").clone();
                    richer[3] += 10;
                    return discounted(richer, 0, v.num("gamma")) - discounted(v.vector("r"), 0, v.num("gamma"));
                })
                .expression("l13-constant-reward/a", (v, x) -> endless(x.num("r"), x.num("g")))
                .number(
                        "l13-constant-reward/b",
                        v -> solve(gamma -> endless(v.num("each"), gamma), v.num("once"), 0, 0.95));
    }

    private static void processes(KeyProofs proofs) {
        proofs.number("l13-interaction-loop/c", v -> {
                    int actions = 0;
                    for (int state = 1; state < v.integer("states"); state++) {
                        actions++;
                    }
                    return actions;
                })
                .number(
                        "l13-delivery-robot/a",
                        v -> states(v.integer("rows"), v.integer("columns"), v.integer("levels")))
                .number("l13-delivery-robot/b", v -> {
                    int states = states(v.integer("rows"), v.integer("columns"), v.integer("levels"));
                    long entries = 0;
                    for (int from = 0; from < states; from++) {
                        for (int move = 0; move < v.integer("moves"); move++) {
                            entries += states;
                        }
                    }
                    return entries;
                })
                .number("l13-draw-mdp/b", v -> mean(new double[] {0.5, 0.5}, new double[] {6, -20}))
                .number("l13-draw-mdp/c", v -> policies(new String[][] {{"run"}, {"run", "repair"}}));
    }

    private static int policies(String[][] actions) {
        int policies = 1;
        for (String[] inState : actions) {
            policies *= inState.length;
        }
        return policies;
    }

    private static int states(int rows, int columns, int levels) {
        int states = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                for (int level = 0; level < levels; level++) {
                    states += 2;
                }
            }
        }
        return states;
    }

    private static void policies(KeyProofs proofs) {
        proofs.number("l13-policy-table/a", v -> mean(policy(v.vector("p")), v.vector("q")))
                .vector("l13-policy-table/b", v -> {
                    double[] q = v.vector("q");
                    return Arrays.stream(q)
                            .map(value -> value == largest(q) ? 1 : 0)
                            .toArray();
                })
                .number("l13-policy-table/c", v -> largest(v.vector("q")) - mean(policy(v.vector("p")), v.vector("q")))
                .number("l13-two-states/a", v -> chain(v.num("p"), v.num("rA"), v.num("rB"), v.num("gamma"))[1])
                .number("l13-two-states/c", v -> chain(v.num("p"), v.num("rA"), v.num("rB"), v.num("gamma"))[0])
                .expression("l13-two-states/b", (v, x) -> {
                    double value = 0;
                    for (int sweep = 0; sweep < 1000; sweep++) {
                        value = x.num("r") + x.num("g") * (x.num("p") * x.num("v") + (1 - x.num("p")) * value);
                    }
                    return value;
                });
    }

    /** The probabilities of a table, the last one being what the others leave. */
    private static double[] policy(double[] table) {
        double[] policy = table.clone();
        policy[policy.length - 1] = 1;
        for (int i = 0; i < policy.length - 1; i++) {
            policy[policy.length - 1] -= table[i];
        }
        return policy;
    }

    private static double[] chain(double p, double inA, double inB, double gamma) {
        return evaluate(new double[][] {{1 - p, p}, {0, 1}}, new double[] {inA, inB}, gamma);
    }

    private static void trees(KeyProofs proofs) {
        proofs.number("l13-backup-tree/a", v -> first(v.num("q"), v.vector("r"), v.vector("tens"), v.num("gamma")))
                .number("l13-backup-tree/b", v -> second(v.vector("r"), v.vector("tens"), v.num("gamma")))
                .number("l13-backup-tree/c", v -> {
                    double[] values = {
                        first(v.num("q"), v.vector("r"), v.vector("tens"), v.num("gamma")),
                        second(v.vector("r"), v.vector("tens"), v.num("gamma"))
                    };
                    return mean(new double[] {v.num("p1"), 1 - v.num("p1")}, values);
                })
                .number(
                        "l13-backup-tree/d",
                        v -> largest(
                                first(v.num("q"), v.vector("r"), v.vector("tens"), v.num("gamma")),
                                second(v.vector("r"), v.vector("tens"), v.num("gamma"))));
    }

    private static double first(double q, double[] r, double[] tens, double gamma) {
        double[] returns = {r[0] + gamma * 10 * tens[0], r[1] + gamma * 10 * tens[1]};
        return mean(new double[] {q, 1 - q}, returns);
    }

    private static double second(double[] r, double[] tens, double gamma) {
        return discounted(new double[] {r[2], 10 * tens[2]}, 0, gamma);
    }

    private static void sweeps(KeyProofs proofs) {
        proofs.vector(
                        "l13-grid-sweep/a",
                        v -> cells(sweep(v.num("goal"), v.num("pit"), v.num("cost"), v.num("gamma"), 1)))
                .vector(
                        "l13-grid-sweep/b",
                        v -> cells(sweep(v.num("goal"), v.num("pit"), v.num("cost"), v.num("gamma"), 2)))
                .number(
                        "l13-grid-sweep/c",
                        v -> sweep(v.num("goal"), v.num("pit"), v.num("cost"), v.num("gamma"), 3)[1][0])
                .number("l13-grid-sweep/d", v -> {
                    double[][] values = sweep(v.num("goal"), v.num("pit"), v.num("cost"), v.num("gamma"), 2);
                    double[] returns = {-v.num("cost") + v.num("gamma") * values[0][1], -v.num("pit")};
                    return mean(new double[] {1 - v.num("slip"), v.num("slip")}, returns);
                })
                .number("l13-grid-arrows/c", v -> swamps("#..G", ".s..", "....")[2][3])
                .number("l13-contraction/b", v -> {
                    int sweeps = 0;
                    for (double bound = v.num("start"); bound > v.num("wanted"); bound *= 0.5) {
                        sweeps++;
                    }
                    return sweeps;
                });
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // a formula has as many as it has
    private static double[][] sweep(double goal, double pit, double cost, double gamma, int sweeps) {
        return new L13Grid("GP", cell -> cell == 'G' ? goal : cell == 'P' ? -pit : -cost, gamma, "..G", "..P")
                .values(sweeps);
    }

    /** The four cells that are not terminal. */
    private static double[] cells(double[][] values) {
        return new double[] {values[0][0], values[0][1], values[1][0], values[1][1]};
    }

    private static double[][] swamps(String... rows) {
        return new L13Grid("G", cell -> cell == 's' ? -5 : -1, 1, rows).values(50);
    }

    private static void models(KeyProofs proofs) {
        proofs.vector("l13-learned-model/a", v -> {
                    int[] seen = counts(v.integer("tries"), v.integer("c1"), v.integer("c2"));
                    return Arrays.stream(seen)
                            .mapToDouble(n -> n / v.num("tries"))
                            .toArray();
                })
                .number("l13-learned-model/b", v -> {
                    int[] seen = counts(v.integer("tries"), v.integer("c1"), v.integer("c2"));
                    double sum = 0;
                    for (int next = 0; next < 3; next++) {
                        for (int n = 0; n < seen[next]; n++) {
                            sum += v.vector("r")[next] + v.num("gamma") * 10 * v.vector("tens")[next];
                        }
                    }
                    return sum / v.num("tries");
                });
    }

    private static int[] counts(int tries, int first, int second) {
        return new int[] {first, second, tries - first - second};
    }

    private static void races(KeyProofs proofs) {
        proofs.number("l13-race-track/a", v -> endless(v.num("b"), v.num("c")))
                .number("l13-race-track/b", v -> discounted(new double[] {v.num("b"), v.num("F")}, 0, v.num("h")))
                .number(
                        "l13-race-track/c",
                        v -> solve(
                                finish -> discounted(new double[] {v.num("b"), finish}, 0, v.num("h")),
                                endless(v.num("b"), v.num("c")),
                                0,
                                1000));
    }
}
