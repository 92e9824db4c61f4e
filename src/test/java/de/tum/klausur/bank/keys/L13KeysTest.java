package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L13Computations.largest;
import static de.tum.klausur.bank.keys.L13Computations.places;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("content")
class L13KeysTest {

    private static final long BYTES_OF_A_FRAME = 100 * 100;
    private static final double GIGA = 1e9;

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("13-reinforcement-learning");
        L13ValueKeys.prove(proofs);
        exploration(proofs);
        tables(proofs);
        corridor(proofs);
        cliff(proofs);
        networks(proofs);
        memories(proofs);
        L13PolicyKeys.prove(proofs);
        proofs.areAll();
    }

    private static void exploration(KeyProofs proofs) {
        proofs.number("l13-epsilon-greedy/a", v -> acting(v.integer("k"), v.num("eps"))[0])
                .number("l13-epsilon-greedy/b", v -> acting(v.integer("k"), v.num("eps"))[1])
                .number("l13-epsilon-greedy/c", v -> {
                    double[] acting = acting(v.integer("k"), v.num("eps"));
                    double others = 0;
                    for (int action = 1; action < acting.length; action++) {
                        others += v.num("N") * acting[action];
                    }
                    return others;
                })
                .number("l13-bandit-curves/b", v -> acting(10, 0.1)[0]);
    }

    /** The probabilities of all actions, that of the greedy one first. */
    private static double[] acting(int actions, double epsilon) {
        double[] acting = new double[actions];
        for (int action = 0; action < actions; action++) {
            acting[action] += epsilon / actions;
        }
        acting[0] += 1 - epsilon;
        return acting;
    }

    private static void tables(KeyProofs proofs) {
        proofs.number("l13-q-update/a", v -> v.num("r") + v.num("gamma") * largest(v.matrix("Q")[1]))
                .number("l13-q-update/b", v -> {
                    double target = v.num("r") + v.num("gamma") * largest(v.matrix("Q")[1]);
                    return target - v.matrix("Q")[0][v.integer("i")];
                })
                .number("l13-q-update/c", v -> {
                    double target = v.num("r") + v.num("gamma") * largest(v.matrix("Q")[1]);
                    return (1 - v.num("alpha")) * v.matrix("Q")[0][v.integer("i")] + v.num("alpha") * target;
                })
                .number("l13-q-update/d", v -> v.num("r") + v.num("gamma") * v.matrix("Q")[1][v.integer("j")])
                .number(
                        "l13-q-update/e",
                        v -> (1 - v.num("alpha")) * v.matrix("Q")[0][v.integer("i")] + v.num("alpha") * v.num("r"));
    }

    private static void corridor(KeyProofs proofs) {
        proofs.number("l13-corridor/a", v -> {
                    double[] right = walked(v.integer("n"), v.num("R"), v.num("alpha"), v.num("gamma"), 1);
                    return Arrays.stream(right).filter(value -> value != 0).count();
                })
                .number("l13-corridor/b", v -> {
                    int n = v.integer("n");
                    return walked(n, v.num("R"), v.num("alpha"), v.num("gamma"), 1)[n - 1];
                })
                .number("l13-corridor/c", v -> {
                    int n = v.integer("n");
                    return walked(n, v.num("R"), v.num("alpha"), v.num("gamma"), 2)[n - 1];
                })
                .number("l13-corridor/d", v -> {
                    int n = v.integer("n");
                    return walked(n, v.num("R"), v.num("alpha"), v.num("gamma"), 2)[n - 2];
                })
                .number("l13-corridor/e", v -> {
                    int episodes = 0;
                    while (walked(v.integer("n"), v.num("R"), v.num("alpha"), v.num("gamma"), episodes)[0] == 0) {
                        episodes++;
                    }
                    return episodes;
                })
                .expression("l13-corridor/f", (v, x) -> walked(v.integer("n"), v.num("R"), 0.5, x.num("g"), 500)[0]);
    }

    /** The values of moving right after so many episodes of Q-learning; those of moving left stay 0. */
    @SuppressWarnings("checkstyle:ParameterNumber") // a formula has as many as it has
    private static double[] walked(int states, double reward, double alpha, double gamma, int episodes) {
        double[] right = new double[states];
        for (int episode = 0; episode < episodes; episode++) {
            for (int state = 0; state < states; state++) {
                boolean last = state == states - 1;
                double target = last ? reward : gamma * Math.max(0, right[state + 1]);
                right[state] += alpha * (target - right[state]);
            }
        }
        return right;
    }

    private static void cliff(KeyProofs proofs) {
        proofs.number(
                "l13-cliff/a",
                v -> new L13Grid(
                                "G",
                                cell -> cell == 'c' ? -100 : -1,
                                1,
                                "..........",
                                "..........",
                                "..........",
                                ".ccccccccG")
                        .values(60)[3][0]);
    }

    private static void networks(KeyProofs proofs) {
        proofs.shape("l13-dqn-network/a", v -> new int[] {KeyProofs.ANY, v.integer("actions")})
                .shape("l13-dqn-network/b", v -> {
                    int side = places(places(v.integer("n"), 8, 4), 4, 2);
                    return new int[] {KeyProofs.ANY, 32, side, side};
                })
                .number("l13-dqn-network/c", v -> {
                    int side = places(places(v.integer("n"), 8, 4), 4, 2);
                    return 32.0 * side * side;
                })
                .vector("l13-dqn-targets/b", v -> targets(v.matrix("half"), v.vector("r")))
                .vector("l13-dqn-targets/c", v -> minus(targets(v.matrix("half"), v.vector("r")), v.vector("q")))
                .number("l13-dqn-targets/d", v -> {
                    double[] errors = minus(targets(v.matrix("half"), v.vector("r")), v.vector("q"));
                    return Arrays.stream(errors)
                            .map(error -> error * error)
                            .average()
                            .orElseThrow();
                });
    }

    /** With the discount factor 0.5; the third transition ends its episode. */
    private static double[] targets(double[][] half, double[] rewards) {
        double[] targets = rewards.clone();
        for (int i : List.of(0, 1, 3)) {
            targets[i] += 0.5 * largest(2 * half[i][0], 2 * half[i][1]);
        }
        return targets;
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static void memories(KeyProofs proofs) {
        proofs.number("l13-moving-target/b", v -> followed(v.num("start"), v.num("tau"), v.num("w1")))
                .number("l13-moving-target/c", v -> followed(v.num("start"), v.num("tau"), v.num("w1"), v.num("w2")))
                .number("l13-replay-memory/a", v -> {
                    long draws = 0;
                    for (int step = 1; step <= v.integer("capacity"); step++) {
                        draws += step % v.integer("every") == 0 ? v.integer("batch") : 0;
                    }
                    return draws / v.num("capacity");
                })
                .number("l13-replay-memory/b", v -> v.num("capacity") * (2 * 4 * BYTES_OF_A_FRAME) / GIGA)
                .number("l13-replay-memory/c", v -> v.num("capacity") * BYTES_OF_A_FRAME / GIGA);
    }

    /** A weight that goes a part {@code tau} of the way towards each of the online weights. */
    private static double followed(double start, double tau, double... online) {
        double weight = start;
        for (double target : online) {
            weight += tau * (target - weight);
        }
        return weight;
    }
}
