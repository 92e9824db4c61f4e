package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L10Computations.dot;
import static de.tum.klausur.bank.keys.L10Computations.gradient;
import static de.tum.klausur.bank.keys.L10Computations.places;
import static de.tum.klausur.bank.keys.L10Computations.plus;
import static de.tum.klausur.bank.keys.L10Computations.relu;
import static de.tum.klausur.bank.keys.L10Computations.slope;
import static de.tum.klausur.bank.keys.L10Computations.times;
import static de.tum.klausur.bank.keys.L10Computations.weights;

/** The keys on residual blocks. */
final class L10Residuals {

    private L10Residuals() {}

    static void prove(KeyProofs proofs) {
        byHand(proofs);
        blocks(proofs);
        units(proofs);
    }

    private static void byHand(KeyProofs proofs) {
        proofs.vector("l10-residual-by-hand/a", v -> times(v.matrix("W"), v.vector("x")));
        proofs.vector(
                "l10-residual-by-hand/b",
                v -> plus(v.vector("x"), times(v.matrix("V"), relu(times(v.matrix("W"), v.vector("x"))))));
        proofs.vector(
                "l10-residual-by-hand/c",
                v -> gradient(
                        z -> dot(v.vector("g"), plus(v.vector("x"), times(v.matrix("V"), relu(z)))),
                        times(v.matrix("W"), v.vector("x"))));
        proofs.vector(
                "l10-residual-by-hand/d",
                v -> gradient(
                        x -> dot(v.vector("g"), plus(x, times(v.matrix("V"), relu(times(v.matrix("W"), x))))),
                        v.vector("x")));
    }

    private static void blocks(KeyProofs proofs) {
        proofs.shape("l10-residual-block/b", v -> {
            int side = places(places(v.integer("n"), 3, 2, 1), 3, 1, 1);
            return new int[] {KeyProofs.ANY, 2 * v.integer("C"), side, side};
        });
        proofs.number("l10-residual-block/d", v -> {
            int filters = 2 * v.integer("C");
            return weights(filters, v.integer("C"), 3) + weights(filters, filters, 3);
        });
        proofs.number("l10-residual-block/e", v -> weights(2 * v.integer("C"), v.integer("C"), 1));
    }

    private static void units(KeyProofs proofs) {
        proofs.expression(
                "l10-residual-expressions/a",
                (v, x) -> slope(L10Residuals::unit, 2, x.num("u"), x.num("v"), x.num("x")));
        proofs.expression(
                "l10-residual-expressions/b",
                (v, x) -> slope(L10Residuals::unit, 0, x.num("u"), x.num("v"), x.num("x")));
        proofs.expression(
                "l10-residual-expressions/c", (v, x) -> slope(L10Residuals::unit, 1, x.num("u"), 1, x.num("x")));
    }

    /** Of u, v and x. */
    private static double unit(double[] at) {
        return at[2] + at[1] * Math.tanh(at[0] * at[2]);
    }
}
