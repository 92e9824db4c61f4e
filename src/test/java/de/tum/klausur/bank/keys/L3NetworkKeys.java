package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L3Computations.dot;
import static de.tum.klausur.bank.keys.L3Computations.parabola;
import static de.tum.klausur.bank.keys.L3Computations.parameters;
import static de.tum.klausur.bank.keys.L3Computations.plus;
import static de.tum.klausur.bank.keys.L3Computations.relu;
import static de.tum.klausur.bank.keys.L3Computations.slope;
import static de.tum.klausur.bank.keys.L3Computations.times;
import static de.tum.klausur.bank.keys.L3Computations.weights;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The keys about networks, their sizes and their graphs. */
final class L3NetworkKeys {

    private L3NetworkKeys() {}

    static void prove(KeyProofs proofs) {
        shapes(proofs);
        counts(proofs);
        affine(proofs);
        forward(proofs);
        graphs(proofs);
        exclusiveOr(proofs);
        templates(proofs);
        hats(proofs);
    }

    private static void shapes(KeyProofs proofs) {
        int pixels = new double[3 * 16 * 16].length;
        proofs.shape("l3-batched-shapes/a", KeyProofs.ANY, pixels)
                .shape("l3-batched-shapes/b", 100, pixels)
                .shape("l3-batched-shapes/c", KeyProofs.ANY, 10)
                .number(
                        "l3-layer-in-code/a.1",
                        v -> new double[v.integer("ch") * v.integer("s") * v.integer("s")].length)
                .number("l3-layer-in-code/a.2", v -> v.integer("h1"))
                .number("l3-layer-in-code/a.4", v -> v.integer("C"))
                .shape("l3-layer-in-code/b", v -> new int[] {KeyProofs.ANY, v.integer("h1")})
                .number("l3-layer-in-code/c", v -> parameters(v.integer("h2"), v.integer("C")))
                .shape("l3-linear-bottleneck/b", v -> {
                    double[][] first = new double[v.integer("r")][v.integer("n")];
                    double[][] second = new double[v.integer("m")][v.integer("r")];
                    return new int[] {times(second, new double[first.length]).length, first[0].length};
                });
    }

    private static void counts(KeyProofs proofs) {
        proofs.number("l3-count-parameters/a", parameters(3, 4))
                .number("l3-count-parameters/b", parameters(3, 4, 2))
                .number("l3-count-parameters/c", parameters(3, 4, 4, 2))
                .number("l3-linear-bottleneck/a", v -> weights(v.integer("n"), v.integer("r"), v.integer("m")))
                .number("l3-count-deep/a", v -> sizes(v).length - 1)
                .number("l3-count-deep/b", v -> parameters(sizes(v)))
                .expression(
                        "l3-count-deep/c",
                        (v, x) -> parabola(x.num("n"), twoHidden(v, 1), twoHidden(v, 2), twoHidden(v, 3)));
    }

    private static int[] sizes(Drawn v) {
        int[] sizes = new int[v.integer("hidden") + 2];
        Arrays.fill(sizes, v.integer("width"));
        sizes[0] = v.integer("d");
        sizes[sizes.length - 1] = v.integer("out");
        return sizes;
    }

    private static int twoHidden(Drawn v, int width) {
        return parameters(v.integer("d"), width, width, v.integer("out"));
    }

    private static void affine(KeyProofs proofs) {
        double origin = twoLayers(0, 0);
        proofs.number("l3-two-affine-layers/a", twoLayers(1, 0) - origin)
                .number("l3-two-affine-layers/b", twoLayers(0, 1) - origin)
                .number("l3-two-affine-layers/c", origin);
    }

    private static double twoLayers(double x1, double x2) {
        double[] hidden = plus(times(new double[][] {{1, 2}, {0, 1}}, new double[] {x1, x2}), new double[] {1, 0});
        return dot(new double[] {3, -1}, hidden) + 1;
    }

    private static void forward(KeyProofs proofs) {
        proofs.vector("l3-forward-by-hand/a", v -> hidden(v, v.vector("x")))
                .vector("l3-forward-by-hand/b", v -> relu(hidden(v, v.vector("x"))))
                .number("l3-forward-by-hand/c", L3NetworkKeys::output)
                .number("l3-forward-by-hand/d", v -> Math.pow(output(v) - v.num("t"), 2))
                .vector("l3-forward-by-hand/e", v -> {
                    double origin = dot(v.vector("v"), hidden(v, new double[2]));
                    return new double[] {
                        dot(v.vector("v"), hidden(v, new double[] {1, 0})) - origin,
                        dot(v.vector("v"), hidden(v, new double[] {0, 1})) - origin
                    };
                });
    }

    private static double[] hidden(Drawn v, double[] x) {
        return plus(times(v.matrix("W"), x), v.vector("b"));
    }

    private static double output(Drawn v) {
        return dot(v.vector("v"), relu(hidden(v, v.vector("x")))) + v.num("c");
    }

    private static void graphs(KeyProofs proofs) {
        proofs.number("l3-missing-operators/e", Math.max(Math.pow(2 * -3 + 9, 2), 2))
                .number("l3-graph-forward/a", v -> nodes(v.num("px"), v.num("py"), v.num("pz"))[0])
                .number("l3-graph-forward/b", v -> nodes(v.num("px"), v.num("py"), v.num("pz"))[1])
                .number("l3-graph-forward/c", v -> nodes(v.num("px"), v.num("py"), v.num("pz"))[2])
                .number("l3-graph-forward/d", v -> nodes(v.num("px"), v.num("py"), v.num("pz"))[3])
                .expression("l3-graph-forward/e", (v, x) -> nodes(x.num("x"), x.num("y"), x.num("z"))[3])
                .number("l3-build-graph/b", v -> {
                    double f = L3Computations.sigmoid(v.num("pw") * v.num("px") + v.num("pb"));
                    return Math.log(1 / f - 1);
                })
                .number("l3-draw-graph/b", v -> {
                    double squared = Math.pow(v.num("c") * v.num("px") - v.num("py"), 2);
                    return v.num("px") > v.num("py") ? squared + v.num("px") : squared + v.num("py");
                });
    }

    private static double[] nodes(double x, double y, double z) {
        double sum = x + y;
        double product = sum * z;
        double larger = product > y ? product : y;
        return new double[] {sum, product, larger, larger * larger - x};
    }

    private static void exclusiveOr(KeyProofs proofs) {
        proofs.number("l3-xor/a", xor(1, 1)).number("l3-xor/b", xor(2, 0.5)).number("l3-xor/c", parameters(2, 2, 1));
    }

    private static double xor(double x1, double x2) {
        return relu(x1 + x2) - 2 * relu(x1 + x2 - 1);
    }

    private static void templates(KeyProofs proofs) {
        double[][] templates = {{1, -1, 1, -1}, {1, 1, -1, -1}, {1, -1, -1, 1}};
        double[] scores = times(templates, new double[] {3, 1, 2, 0});
        proofs.number("l3-templates/a", scores[0])
                .number("l3-templates/b", scores[1])
                .shape("l3-templates/d", templates.length, templates[0].length);
    }

    private static void hats(KeyProofs proofs) {
        proofs.vector("l3-hat-function/a", v -> new double[] {
                    bend(v, v.num("left")), bend(v, v.num("left") + v.num("d")), bend(v, v.num("left") + 2 * v.num("d"))
                })
                .number("l3-hat-function/b", v -> hat(v, v.num("left") + v.num("d") + 0.5))
                .number("l3-hat-function/c", v -> pieces(v.integer("N")));
    }

    /** How much the slope of the hat changes at a point. */
    private static double bend(Drawn v, double at) {
        return slope(x -> hat(v, x), at + 0.25) - slope(x -> hat(v, x), at - 0.25);
    }

    /** The hat as it is drawn: the height falls with the distance from the top. */
    private static double hat(Drawn v, double x) {
        double away = Math.abs(x - v.num("left") - v.num("d")) / v.num("d");
        return away < 1 ? v.num("k") * v.num("d") * (1 - away) : 0;
    }

    /** The straight pieces of a sum of ReLUs with kinks at 0, 1, 2 and so on. */
    private static int pieces(int neurons) {
        return (int) IntStream.rangeClosed(-1, neurons)
                .mapToDouble(i -> slope(x -> sum(neurons, x), i + 0.5))
                .map(Math::rint)
                .distinct()
                .count();
    }

    private static double sum(int neurons, double x) {
        return IntStream.range(0, neurons).mapToDouble(i -> relu(x - i)).sum();
    }
}
