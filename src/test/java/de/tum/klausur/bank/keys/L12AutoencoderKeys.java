package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.KeyProofs.ANY;
import static de.tum.klausur.bank.keys.L12Computations.dot;
import static de.tum.klausur.bank.keys.L12Computations.doubled;
import static de.tum.klausur.bank.keys.L12Computations.entries;
import static de.tum.klausur.bank.keys.L12Computations.expected;
import static de.tum.klausur.bank.keys.L12Computations.halved;
import static de.tum.klausur.bank.keys.L12Computations.mean;
import static de.tum.klausur.bank.keys.L12Computations.slope;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Plain autoencoders and their uses. */
final class L12AutoencoderKeys {

    private L12AutoencoderKeys() {}

    static void addTo(KeyProofs proofs) {
        oneStep(proofs);
        hourglass(proofs);
        parabola(proofs);
        anomalies(proofs);
        segmentation(proofs);
        proofs.number("l12-denoising-code/b", v -> expected(noise -> noise * noise, 0, v.num("sigma")));
        proofs.number("l12-skips-and-compression/a", v -> image(v.integer("n")) / v.integer("d"));
        proofs.number("l12-skips-and-compression/b", v -> {
            int[] map = {v.integer("c"), halved(v.integer("n")), halved(v.integer("n"))};
            return entries(new int[] {v.integer("d")}, map);
        });
    }

    private static double image(int size) {
        return entries(new int[] {3, size, size});
    }

    private static void oneStep(KeyProofs proofs) {
        String id = "l12-linear-autoencoder-step";
        proofs.number(id + "/a", v -> dot(v.vector("w"), v.vector("x")))
                .vector(id + "/b", v -> reconstruction(v.vector("w"), v.vector("v"), v.vector("x")))
                .number(id + "/c", v -> loss(v.vector("w"), v.vector("v"), v.vector("x")))
                .vector(id + "/d", v -> {
                    double[] x = v.vector("x");
                    return new double[] {
                        slope(first -> loss(v.vector("w"), new double[] {first, v.num("v2")}, x), v.num("v1")),
                        slope(second -> loss(v.vector("w"), new double[] {v.num("v1"), second}, x), v.num("v2"))
                    };
                })
                .number(id + "/e", v -> encoderGradient(v.vector("w"), v.vector("v"), v.vector("x")))
                .number(id + "/f", v -> {
                    double gradient = encoderGradient(v.vector("w"), v.vector("v"), v.vector("x"));
                    return v.num("w1") - v.num("lr") * gradient;
                });
    }

    private static double[] reconstruction(double[] encoder, double[] decoder, double[] sample) {
        double code = dot(encoder, sample);
        return Arrays.stream(decoder).map(weight -> weight * code).toArray();
    }

    private static double loss(double[] encoder, double[] decoder, double[] sample) {
        return distance(reconstruction(encoder, decoder, sample), sample) / 2;
    }

    /** With respect to the first weight of the encoder. */
    private static double encoderGradient(double[] encoder, double[] decoder, double[] sample) {
        return slope(weight -> loss(new double[] {weight, encoder[1]}, decoder, sample), encoder[0]);
    }

    private static void hourglass(KeyProofs proofs) {
        proofs.shape("l12-hourglass-shapes/a", v -> {
                    int side = halved(halved(halved(v.integer("n"))));
                    return new int[] {ANY, v.integer("q"), side, side};
                })
                .number("l12-hourglass-shapes/b", v -> {
                    int side = halved(halved(halved(v.integer("n"))));
                    double pixels = entries(new int[] {v.integer("C"), v.integer("n"), v.integer("n")});
                    return pixels / entries(new int[] {v.integer("q"), side, side});
                })
                .shape("l12-hourglass-shapes/c", v -> {
                    int side = doubled(halved(halved(halved(v.integer("n")))));
                    return new int[] {ANY, v.integer("c") + v.integer("c"), side, side};
                });
    }

    private static void parabola(KeyProofs proofs) {
        proofs.vector("l12-parabola/a", v -> centre(points(v.num("p"), v.num("h"), v.num("s"))))
                .matrix("l12-parabola/b", v -> covariance(points(v.num("p"), v.num("h"), v.num("s"))))
                .number("l12-parabola/c", v -> bestLine(points(v.num("p"), v.num("h"), v.num("s"))))
                .expression("l12-parabola/d", (v, x) -> through(points(v.num("p"), v.num("h"), v.num("s")), x.num("z")))
                .number("l12-parabola/e", v -> {
                    double[][] points = points(v.num("p"), v.num("h"), v.num("s"));
                    return mean(Arrays.stream(points)
                            .mapToDouble(point -> distance(point, decodedFromHeight(points, point[1])))
                            .toArray());
                });
    }

    private static double[][] points(double p, double h, double s) {
        return DoubleStream.of(-3 * p, -p, p, 3 * p)
                .mapToObj(x -> new double[] {x, h * x * x + s})
                .toArray(double[][]::new);
    }

    private static double[] centre(double[][] points) {
        return new double[] {
            mean(Arrays.stream(points).mapToDouble(point -> point[0]).toArray()),
            mean(Arrays.stream(points).mapToDouble(point -> point[1]).toArray())
        };
    }

    private static double[][] covariance(double[][] points) {
        double[] centre = centre(points);
        double[][] matrix = new double[2][2];
        for (double[] point : points) {
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 2; j++) {
                    matrix[i][j] += (point[i] - centre[i]) * (point[j] - centre[j]) / points.length;
                }
            }
        }
        return matrix;
    }

    /** The smallest mean squared distance to a line through the centre, over lines of all directions. */
    private static double bestLine(double[][] points) {
        double[] centre = centre(points);
        double best = Double.MAX_VALUE;
        for (int degrees = 0; degrees < 180; degrees++) {
            double[] normal = {-Math.sin(Math.toRadians(degrees)), Math.cos(Math.toRadians(degrees))};
            double error = 0;
            for (double[] point : points) {
                double off = dot(normal, new double[] {point[0] - centre[0], point[1] - centre[1]});
                error += off * off / points.length;
            }
            best = Math.min(best, error);
        }
        return best;
    }

    /** The height at z of the parabola through the first three points. */
    private static double through(double[][] points, double z) {
        double height = 0;
        for (int i = 0; i < 3; i++) {
            double share = points[i][1];
            for (int j = 0; j < 3; j++) {
                share *= i == j ? 1 : (z - points[j][0]) / (points[i][0] - points[j][0]);
            }
            height += share;
        }
        return height;
    }

    private static double distance(double[] a, double[] b) {
        double[] between = {a[0] - b[0], a[1] - b[1]};
        return dot(between, between);
    }

    private static double[] decodedFromHeight(double[][] points, double height) {
        return centre(Arrays.stream(points).filter(point -> point[1] == height).toArray(double[][]::new));
    }

    private static void anomalies(KeyProofs proofs) {
        String id = "l12-anomaly-threshold";
        proofs.number(id + "/a", v -> {
                    return reported(v.integer("t"), faulty(v.num("b1"), v.num("b2"), v.num("b3"), v.num("b4"))) / 20;
                })
                .number(id + "/b", v -> reported(v.integer("t"), flawless(v.num("g2"), v.num("g3"), v.num("g4"))))
                .number(id + "/c", v -> {
                    double hits = reported(v.integer("t"), faulty(v.num("b1"), v.num("b2"), v.num("b3"), v.num("b4")));
                    double mistakes = reported(v.integer("t"), flawless(v.num("g2"), v.num("g3"), v.num("g4")));
                    return hits / (hits + mistakes);
                });
    }

    private static double[] faulty(double first, double second, double third, double fourth) {
        return new double[] {first, second, third, fourth, 20 - first - second - third - fourth};
    }

    private static double[] flawless(double second, double third, double fourth) {
        return new double[] {100 - second - third - fourth - 1, second, third, fourth, 1};
    }

    /** How many parts lie in the bins from the threshold on; a bin is one unit wide. */
    private static double reported(int threshold, double[] bins) {
        double count = 0;
        for (int bin = 0; bin < bins.length; bin++) {
            count += bin >= threshold ? bins[bin] : 0;
        }
        return count;
    }

    private static void segmentation(KeyProofs proofs) {
        proofs.shape("l12-to-segmentation/a", v -> {
                    int side = doubled(halved(v.integer("n")));
                    return new int[] {ANY, v.integer("K"), side, side};
                })
                .number("l12-to-segmentation/b", v -> {
                    return entries(new int[] {v.integer("c"), v.integer("K"), 4, 4}, new int[] {v.integer("K")});
                })
                .number("l12-to-segmentation/d", v -> {
                    double[] probabilities = Arrays.stream(v.vector("E"))
                            .map(exponent -> Math.pow(0.5, exponent))
                            .toArray();
                    double[] losses =
                            Arrays.stream(probabilities).map(p -> -Math.log(p)).toArray();
                    return mean(losses) / Math.log(2);
                });
    }
}
