package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L5Computations.curvature;
import static de.tum.klausur.bank.keys.L5Computations.gradient;
import static de.tum.klausur.bank.keys.L5Computations.hessian;
import static de.tum.klausur.bank.keys.L5Computations.newton;
import static de.tum.klausur.bank.keys.L5Computations.slope;
import static de.tum.klausur.bank.keys.L5Computations.solve;
import static de.tum.klausur.bank.keys.L5Computations.zero;

import java.util.function.DoubleUnaryOperator;

/** Newton's method and its relatives, with derivatives by differences. */
final class L5SecondOrderKeys {

    private L5SecondOrderKeys() {}

    static void prove(KeyProofs proofs) {
        newtonOnQuartics(proofs);
        newtonOnQuadratics(proofs);
        sizes(proofs);
        gaussNewton(proofs);
    }

    private static DoubleUnaryOperator quartic(double p, double q) {
        return w -> p / 4 * w * w * w * w + q / 2 * w * w;
    }

    private static double newtonPoint(DoubleUnaryOperator loss, double w) {
        return w - slope(loss, w) / curvature(loss, w);
    }

    private static void newtonOnQuartics(KeyProofs proofs) {
        proofs.number("l5-newton-by-hand/a", v -> slope(quartic(v.num("p"), v.num("q")), v.num("w0")))
                .number("l5-newton-by-hand/b", v -> curvature(quartic(v.num("p"), v.num("q")), v.num("w0")))
                .number("l5-newton-by-hand/c", v -> newtonPoint(quartic(v.num("p"), v.num("q")), v.num("w0")))
                .number("l5-newton-by-hand/d", v -> {
                    DoubleUnaryOperator loss = quartic(v.num("p"), v.num("q"));
                    double steep = slope(loss, v.num("w0"));
                    double goal = newtonPoint(loss, v.num("w0"));
                    return zero(rate -> v.num("w0") - rate * steep - goal, 0, 10);
                })
                .expression("l5-newton-one-step-proof/b", (v, x) -> newtonPoint(w -> w * w * w * w, x.num("w")))
                .number("l5-newton-parabola/b", v -> {
                    DoubleUnaryOperator parabola = theta -> 6 * (theta - 5) + 4.0 / 2 * (theta - 5) * (theta - 5);
                    return zero(theta -> slope(parabola, theta), -100, 100);
                });
    }

    /** The quadratic function with a Hessian and its minimum, up to a constant that of the question. */
    private record Bowl(double h11, double h12, double h22, double x, double y) {

        double value(double... at) {
            double right = at[0] - x;
            double up = at[1] - y;
            return (h11 * right * right + 2 * h12 * right * up + h22 * up * up) / 2;
        }

        /** How many steps Newton's method makes until the gradient vanishes. */
        int iterations(double... start) {
            double[] at = start;
            int made = 0;
            while (made < 100 && Math.hypot(gradient(this::value, at)[0], gradient(this::value, at)[1]) > 1e-6) {
                at = newton(this::value, at);
                made++;
            }
            return made;
        }
    }

    private static void newtonOnQuadratics(KeyProofs proofs) {
        proofs.vector(
                        "l5-newton-quadratic/a",
                        v -> gradient(
                                new Bowl(v.num("h11"), v.num("h12"), v.num("h22"), v.num("xm"), v.num("ym"))::value,
                                v.num("x0"),
                                v.num("y0")))
                .matrix("l5-newton-quadratic/b", v -> {
                    Bowl bowl = new Bowl(v.num("h11"), v.num("h12"), v.num("h22"), v.num("xm"), v.num("ym"));
                    double[][] hessian = hessian(bowl::value, v.num("x0"), v.num("y0"));
                    double[] left = solve(hessian, 1, 0);
                    double[] right = solve(hessian, 0, 1);
                    return new double[][] {{left[0], right[0]}, {left[1], right[1]}};
                })
                .vector("l5-newton-quadratic/c", v -> {
                    Bowl bowl = new Bowl(v.num("h11"), v.num("h12"), v.num("h22"), v.num("xm"), v.num("ym"));
                    double[] next = newton(bowl::value, v.num("x0"), v.num("y0"));
                    return new double[] {next[0] - v.num("x0"), next[1] - v.num("y0")};
                })
                .vector(
                        "l5-newton-quadratic/d",
                        v -> newton(
                                new Bowl(v.num("h11"), v.num("h12"), v.num("h22"), v.num("xm"), v.num("ym"))::value,
                                v.num("x0"),
                                v.num("y0")))
                .number(
                        "l5-newton-quadratic/e",
                        v -> new Bowl(v.num("h11"), v.num("h12"), v.num("h22"), v.num("xm"), v.num("ym"))
                                .iterations(v.num("x0"), v.num("y0")));
    }

    private static int parameters(int... widths) {
        int count = 0;
        for (int layer = 1; layer < widths.length; layer++) {
            for (int output = 0; output < widths[layer]; output++) {
                for (int input = 0; input < widths[layer - 1]; input++) {
                    count++;
                }
                count++;
            }
        }
        return count;
    }

    private static int pairs(int n) {
        int pairs = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                pairs++;
            }
        }
        return pairs;
    }

    private static void sizes(KeyProofs proofs) {
        proofs.number(
                        "l5-size-of-the-hessian/a",
                        v -> parameters(v.integer("inputs"), v.integer("hidden"), v.integer("outputs")))
                .shape("l5-size-of-the-hessian/b", v -> {
                    int n = parameters(v.integer("inputs"), v.integer("hidden"), v.integer("outputs"));
                    return new int[] {n, n};
                })
                .number(
                        "l5-size-of-the-hessian/c",
                        v -> pairs(parameters(v.integer("inputs"), v.integer("hidden"), v.integer("outputs"))))
                .number("l5-size-of-the-hessian/d", v -> {
                    double parameters = v.num("million") * 1e6;
                    return parameters * parameters * 4 / 1e12;
                })
                .number("l5-second-order-family/b", v -> (double) v.integer("n") * v.integer("n"))
                .number("l5-second-order-family/c", v -> {
                    double[] changeOfWeights = new double[v.integer("n")];
                    double[] changeOfGradient = new double[v.integer("n")];
                    int kept = 0;
                    for (int pair = 0; pair < v.integer("m"); pair++) {
                        kept += changeOfWeights.length + changeOfGradient.length;
                    }
                    return kept;
                });
    }

    /** The fit with residuals made linear: half the sum of (r + j Δ)², plus a damping of Δ. */
    private record Fit(double r1, double r2, double j1, double j2, double damping) {

        double value(double step) {
            double first = r1 + j1 * step;
            double second = r2 + j2 * step;
            return (first * first + second * second + damping * step * step) / 2;
        }

        double best() {
            return zero(step -> slope(this::value, step), -1000, 1000);
        }
    }

    private static void gaussNewton(KeyProofs proofs) {
        proofs.number(
                        "l5-gauss-newton-by-hand/a",
                        v -> curvature(new Fit(v.num("r1"), v.num("r2"), v.num("j1"), v.num("j2"), 0)::value, 0))
                .number(
                        "l5-gauss-newton-by-hand/b",
                        v -> slope(new Fit(v.num("r1"), v.num("r2"), v.num("j1"), v.num("j2"), 0)::value, 0))
                .number(
                        "l5-gauss-newton-by-hand/c",
                        v -> new Fit(v.num("r1"), v.num("r2"), v.num("j1"), v.num("j2"), 0).best())
                .number(
                        "l5-gauss-newton-by-hand/d",
                        v -> new Fit(v.num("r1"), v.num("r2"), v.num("j1"), v.num("j2"), v.num("damping")).best())
                .shape("l5-gauss-newton-by-hand/e", v -> new int[] {v.integer("N"), v.integer("k")});
    }
}
