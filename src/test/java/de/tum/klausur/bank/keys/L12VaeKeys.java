package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.KeyProofs.ANY;
import static de.tum.klausur.bank.keys.L12Computations.derivative;
import static de.tum.klausur.bank.keys.L12Computations.divergence;
import static de.tum.klausur.bank.keys.L12Computations.entries;
import static de.tum.klausur.bank.keys.L12Computations.lowest;
import static de.tum.klausur.bank.keys.L12Computations.zero;

/** Variational autoencoders: divergences, bounds, draws and their gradients. */
final class L12VaeKeys {

    private L12VaeKeys() {}

    static void addTo(KeyProofs proofs) {
        lossOfAnImage(proofs);
        pullOfThePrior(proofs);
        throughTheNoise(proofs);
        code(proofs);
        twoCodes(proofs);
        average(proofs);
        proofs.expression("l12-reparameterisation-why/c", (v, x) -> {
            double width = x.num("b") - x.num("a");
            return zero(z -> x.num("u") - (z - x.num("a")) / width, x.num("a"), x.num("b"));
        });
    }

    private static void lossOfAnImage(KeyProofs proofs) {
        proofs.number("l12-kl-by-hand/a", v -> divergence(v.num("m1"), Math.exp(v.num("l1"))))
                .number("l12-kl-by-hand/b", v -> both(v.num("m1"), v.num("l1"), v.num("m2"), v.num("l2")))
                .number("l12-kl-by-hand/c", v -> {
                    double divergence = both(v.num("m1"), v.num("l1"), v.num("m2"), v.num("l2"));
                    return v.num("rec") + v.num("beta") * divergence;
                })
                .number("l12-kl-by-hand/d.1", v -> closestToThePrior()[0])
                .number("l12-kl-by-hand/d.2", v -> closestToThePrior()[1]);
    }

    private static double both(double mean1, double log1, double mean2, double log2) {
        return divergence(mean1, Math.exp(log1)) + divergence(mean2, Math.exp(log2));
    }

    /** Mean and variance with the smallest divergence, of a few whole numbers. */
    private static double[] closestToThePrior() {
        double[] best = {9, 9};
        for (int mean = -2; mean <= 2; mean++) {
            for (int variance = 1; variance <= 4; variance++) {
                if (divergence(mean, variance) < divergence(best[0], best[1])) {
                    best = new double[] {mean, variance};
                }
            }
        }
        return best;
    }

    private static void pullOfThePrior(KeyProofs proofs) {
        proofs.expression("l12-kl-gradient/a", (v, x) -> {
                    double variance = Math.exp(x.num("s"));
                    return v.num("beta") * derivative(m -> divergence(m, variance), x.num("m"));
                })
                .expression("l12-kl-gradient/b", (v, x) -> {
                    return v.num("beta") * derivative(s -> divergence(x.num("m"), Math.exp(s)), x.num("s"));
                })
                .number(
                        "l12-kl-gradient/c",
                        v -> lowest(m -> {
                            double reconstruction = (m - v.num("t")) * (m - v.num("t")) / 2;
                            return reconstruction + v.num("beta") * divergence(m, 1);
                        }));
    }

    private static void throughTheNoise(KeyProofs proofs) {
        String id = "l12-reparameterised-step";
        proofs.number(id + "/a", v -> draw(v.num("mu"), v.num("sigma"), v.num("eps")))
                .number(id + "/b", v -> v.num("w") * draw(v.num("mu"), v.num("sigma"), v.num("eps")))
                .number(id + "/c", v -> {
                    double z = draw(v.num("mu"), v.num("sigma"), v.num("eps"));
                    return derivative(code -> error(v.num("w") * code, v.num("x")), z);
                })
                .number(
                        id + "/d",
                        v -> derivative(
                                mu -> loss(
                                        draw(mu, v.num("sigma"), v.num("eps")) * v.num("w"),
                                        v.num("x"),
                                        mu,
                                        v.num("sigma")),
                                v.num("mu")))
                .number(
                        id + "/e",
                        v -> derivative(
                                sigma -> loss(
                                        draw(v.num("mu"), sigma, v.num("eps")) * v.num("w"),
                                        v.num("x"),
                                        v.num("mu"),
                                        sigma),
                                v.num("sigma")));
    }

    private static double draw(double mean, double deviation, double noise) {
        return mean + deviation * noise;
    }

    private static double error(double output, double sample) {
        return (output - sample) * (output - sample) / 2;
    }

    private static double loss(double output, double sample, double mean, double deviation) {
        return error(output, sample) + divergence(mean, deviation * deviation);
    }

    private static void code(KeyProofs proofs) {
        proofs.number("l12-vae-code/a.1", v -> new double[2][v.integer("d")].length * v.integer("d"))
                .number("l12-vae-code/a.2", v -> new double[v.integer("d")].length)
                .number("l12-vae-code/a.3", v -> Math.log(Math.sqrt(4)) / Math.log(4))
                .shape("l12-vae-code/b", v -> {
                    double[][] halves = new double[2][v.integer("d")];
                    return new int[] {ANY, halves[0].length};
                })
                .number("l12-vae-code/c", v -> {
                    int[] means = {v.integer("d"), v.integer("H")};
                    int[] variances = {v.integer("d"), v.integer("H")};
                    int[] biases = {2, v.integer("d")};
                    return entries(means, variances, biases);
                });
    }

    private static void twoCodes(KeyProofs proofs) {
        String id = "l12-discrete-elbo";
        proofs.number(id + "/a", v -> {
                    double[] joint = joint(v.integer("a"), v.integer("d"));
                    return joint[0] / (joint[0] + joint[1]);
                })
                .number(id + "/b", v -> bound(joint(v.integer("a"), v.integer("d")), 0.5, 0.5))
                .number(id + "/c", v -> bound(joint(v.integer("a"), v.integer("d")), 1, 0))
                .number(id + "/d", v -> evidence(joint(v.integer("a"), v.integer("d"))))
                .number(id + "/e", v -> {
                    double[] joint = joint(v.integer("a"), v.integer("d"));
                    return evidence(joint) - bound(joint, 1, 0);
                });
    }

    private static double[] joint(int exponent, int further) {
        return new double[] {0.5 * Math.pow(2, -exponent), 0.5 * Math.pow(2, -exponent - further)};
    }

    private static double evidence(double... joint) {
        double sum = 0;
        for (double probability : joint) {
            sum += probability;
        }
        return Math.log(sum) / Math.log(2);
    }

    /** The mean of log2 p(x, z)/q(z) under q. */
    private static double bound(double[] joint, double... q) {
        double sum = 0;
        for (int z = 0; z < q.length; z++) {
            sum += q[z] == 0 ? 0 : q[z] * Math.log(joint[z] / q[z]) / Math.log(2);
        }
        return sum;
    }

    private static void average(KeyProofs proofs) {
        proofs.number(
                        "l12-blurry-average/a",
                        v -> lowest(value -> {
                            double low = value - v.num("lo");
                            double high = value - v.num("hi");
                            return v.num("p") * low * low + (1 - v.num("p")) * high * high;
                        }))
                .number("l12-blurry-average/b", v -> {
                    double best = 0;
                    for (int step = 0; step <= 20; step++) {
                        double value = step / 20.0;
                        best = absolute(v.num("p"), v.num("lo"), v.num("hi"), value)
                                        < absolute(v.num("p"), v.num("lo"), v.num("hi"), best)
                                ? value
                                : best;
                    }
                    return best;
                });
    }

    private static double absolute(double share, double low, double high, double value) {
        return share * Math.abs(value - low) + (1 - share) * Math.abs(value - high);
    }
}
