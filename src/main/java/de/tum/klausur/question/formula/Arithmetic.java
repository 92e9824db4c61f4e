package de.tum.klausur.question.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * Numbers: decimals of 34 digits, below 10^100 in size; what is smaller than 10^-100 counts as 0. What is irrational goes
 * through {@link StrictMath}, whose bits are the same on every machine, and has the 17 digits of a double.
 */
final class Arithmetic {

    static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final int LARGEST_EXPONENT = 100;
    private static final BigDecimal LARGEST_POWER = BigDecimal.valueOf(1000);

    private Arithmetic() {}

    /** Rounded to 34 digits; refused where too large, so that no chain of products grows without end. */
    static BigDecimal bounded(BigDecimal raw) {
        if (raw.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long exponent = (long) raw.precision() - raw.scale();
        if (exponent > LARGEST_EXPONENT) {
            throw tooLarge();
        }
        return exponent < -LARGEST_EXPONENT ? BigDecimal.ZERO : raw.round(DIGITS);
    }

    private static FormulaFault tooLarge() {
        return new FormulaFault("a number is too large: more than 100 digits");
    }

    static BigDecimal fromDouble(double number) {
        if (Double.isNaN(number)) {
            throw new FormulaFault("this has no real value");
        }
        if (Double.isInfinite(number)) {
            throw tooLarge();
        }
        return bounded(BigDecimal.valueOf(number));
    }

    static BigDecimal add(BigDecimal a, BigDecimal b) {
        return bounded(a.add(b, DIGITS));
    }

    static BigDecimal subtract(BigDecimal a, BigDecimal b) {
        return bounded(a.subtract(b, DIGITS));
    }

    static BigDecimal multiply(BigDecimal a, BigDecimal b) {
        return bounded(a.multiply(b, DIGITS));
    }

    static BigDecimal divide(BigDecimal a, BigDecimal b) {
        if (b.signum() == 0) {
            throw new FormulaFault("this divides by zero");
        }
        return bounded(a.divide(b, DIGITS));
    }

    /** What is left of whole numbers, with the sign of {@code b}: {@code -1 % 3} is 2. */
    static BigDecimal modulo(BigDecimal a, BigDecimal b) {
        if (!isWhole(a) || !isWhole(b)) {
            throw new FormulaFault("% takes whole numbers only");
        }
        if (b.signum() == 0) {
            throw new FormulaFault("this divides by zero");
        }
        BigInteger divisor = b.toBigInteger();
        BigInteger rest = a.toBigInteger().mod(divisor.abs());
        return new BigDecimal(divisor.signum() < 0 && rest.signum() != 0 ? rest.add(divisor) : rest);
    }

    /** Exact for whole exponents up to 1000 as long as 34 digits hold the power; {@code 0^0} is 1. */
    static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        if (!isWhole(exponent) || exponent.abs().compareTo(LARGEST_POWER) > 0) {
            if (base.signum() == 0 && exponent.signum() < 0) {
                throw new FormulaFault("this divides by zero");
            }
            return fromDouble(StrictMath.pow(base.doubleValue(), exponent.doubleValue()));
        }
        int times = exponent.intValue();
        if (base.signum() == 0 && times < 0) {
            throw new FormulaFault("this divides by zero");
        }
        if (base.signum() == 0) {
            return times == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        double exponentOfTen = StrictMath.log10(base.abs().doubleValue()) * times;
        if (exponentOfTen > LARGEST_EXPONENT + 1) {
            throw tooLarge();
        }
        return exponentOfTen < -LARGEST_EXPONENT - 1 ? BigDecimal.ZERO : bounded(base.pow(times, DIGITS));
    }

    /** Exact where the root is a decimal of 17 digits. */
    static BigDecimal sqrt(BigDecimal x) {
        if (x.signum() < 0) {
            throw new FormulaFault("this is the square root of a negative number");
        }
        return fromDouble(StrictMath.sqrt(x.doubleValue()));
    }

    static BigDecimal ln(BigDecimal x) {
        return fromDouble(StrictMath.log(positive(x)));
    }

    static BigDecimal log10(BigDecimal x) {
        return fromDouble(StrictMath.log10(positive(x)));
    }

    /** Exact for powers of two, where the quotient of two logarithms may miss by the last bit. */
    static BigDecimal log2(BigDecimal x) {
        double log = StrictMath.log(positive(x)) / StrictMath.log(2);
        BigDecimal nearest = BigDecimal.valueOf(StrictMath.rint(log));
        return power(BigDecimal.TWO, nearest).compareTo(x) == 0 ? nearest : fromDouble(log);
    }

    private static double positive(BigDecimal x) {
        if (x.signum() <= 0) {
            throw new FormulaFault("this is the logarithm of a number that is not positive");
        }
        return x.doubleValue();
    }

    /** Both forms are the same; each is taken where its exponential can't overflow. */
    static double sigmoid(double x) {
        double small = StrictMath.exp(-StrictMath.abs(x));
        return x >= 0 ? 1 / (1 + small) : small / (1 + small);
    }

    static double softplus(double x) {
        return StrictMath.max(x, 0) + StrictMath.log1p(StrictMath.exp(-StrictMath.abs(x)));
    }

    static UnaryOperator<BigDecimal> real(DoubleUnaryOperator function) {
        return x -> fromDouble(function.applyAsDouble(x.doubleValue()));
    }

    static boolean isWhole(BigDecimal x) {
        return x.signum() == 0 || x.scale() <= 0 || x.stripTrailingZeros().scale() <= 0;
    }

    /** The one number that {@code value} is. */
    static BigDecimal number(Value value) {
        if (value instanceof Value.Num num) {
            return num.number();
        }
        if (value instanceof Value.Tensor) {
            throw new FormulaFault("a number is needed, not a tensor");
        }
        return value.numbers().getFirst();
    }

    /** The whole number from {@code least} to {@code most} that {@code value} is; {@code what} names it in the fault. */
    static int whole(Value value, String what, int least, int most) {
        BigDecimal number = number(value);
        if (!isWhole(number)
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new FormulaFault(what + " is " + new Value.Num(number).written() + ", not a whole number from "
                    + least + " to " + most);
        }
        return number.intValue();
    }

    /** Each entry by itself. */
    static Value map(Value value, EvaluationBudget budget, UnaryOperator<BigDecimal> function) {
        if (!(value instanceof Value.Tensor tensor)) {
            return new Value.Num(function.apply(number(value)));
        }
        budget.spend(tensor.entries().size());
        List<Value> entries = new ArrayList<>(tensor.entries().size());
        for (Value entry : tensor.entries()) {
            entries.add(map(entry, budget, function));
        }
        return new Value.Tensor(entries);
    }

    /** Entry by entry; a number goes with each entry of a tensor. */
    static Value zip(Value a, Value b, EvaluationBudget budget, BinaryOperator<BigDecimal> function) {
        if (a instanceof Value.Tensor left && b instanceof Value.Tensor right) {
            int size = left.entries().size();
            if (size != right.entries().size()) {
                throw new FormulaFault("two tensors have different shapes");
            }
            budget.spend(size);
            List<Value> entries = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                entries.add(zip(left.entries().get(i), right.entries().get(i), budget, function));
            }
            return new Value.Tensor(entries);
        }
        if (a instanceof Value.Tensor) {
            BigDecimal right = number(b);
            return map(a, budget, left -> function.apply(left, right));
        }
        BigDecimal left = number(a);
        return map(b, budget, right -> function.apply(left, right));
    }
}
