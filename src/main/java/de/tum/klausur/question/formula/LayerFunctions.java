package de.tum.klausur.question.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The sizes and values that layers of a neural network come to. */
final class LayerFunctions {

    private static final int LARGEST = 1_000_000_000;

    /** Square windows over a padded input of two axes. */
    private record Windows(List<List<BigDecimal>> input, int height, int width, int stride, int padding) {

        BigDecimal at(int row, int column) {
            int i = row - padding;
            int j = column - padding;
            boolean inside =
                    i >= 0 && j >= 0 && i < input.size() && j < input.getFirst().size();
            return inside ? input.get(i).get(j) : BigDecimal.ZERO;
        }

        int rows() {
            return count(input.size(), height);
        }

        int columns() {
            return count(input.getFirst().size(), width);
        }

        private int count(int size, int window) {
            int rest = size + 2 * padding - window;
            if (rest < 0) {
                throw new FormulaFault("the window is larger than the input");
            }
            return rest / stride + 1;
        }

        /** The numbers under the window of one output, row by row. */
        List<BigDecimal> under(int row, int column) {
            List<BigDecimal> numbers = new ArrayList<>(height * width);
            for (int i = 0; i < height; i++) {
                for (int j = 0; j < width; j++) {
                    numbers.add(at(row * stride + i, column * stride + j));
                }
            }
            return numbers;
        }

        Value map(EvaluationBudget budget, Function<List<BigDecimal>, BigDecimal> function) {
            budget.room((long) rows() * columns());
            budget.spend((long) rows() * columns() * height * width);
            BigDecimal[][] output = new BigDecimal[rows()][columns()];
            for (int i = 0; i < output.length; i++) {
                for (int j = 0; j < output[i].length; j++) {
                    output[i][j] = function.apply(under(i, j));
                }
            }
            return TensorFunctions.ofRows(output);
        }
    }

    private LayerFunctions() {}

    static List<Functions.Definition> all() {
        return List.of(
                new Functions.Definition("conv", 4, 5, (a, budget) -> convolved(a)),
                new Functions.Definition("convt", 4, 4, (a, budget) -> transposed(a)),
                new Functions.Definition("conv2d", 4, 4, LayerFunctions::conv2d),
                new Functions.Definition(
                        "maxpool", 3, 3, (a, budget) -> pooled(a, budget).map(budget, Collections::max)),
                new Functions.Definition(
                        "avgpool", 3, 3, (a, budget) -> pooled(a, budget).map(budget, TensorFunctions::mean)));
    }

    private static long size(List<Value> arguments, int i, String what, int least) {
        return Arithmetic.whole(arguments.get(i), what, least, LARGEST);
    }

    /** floor((n + 2p - d(k - 1) - 1) / s) + 1, which is below 1 where the kernel doesn't fit. */
    private static Value convolved(List<Value> arguments) {
        long n = size(arguments, 0, "the input's size", 1);
        long k = size(arguments, 1, "the kernel's size", 1);
        long s = size(arguments, 2, "the stride", 1);
        long p = size(arguments, 3, "the padding", 0);
        long d = arguments.size() > 4 ? size(arguments, 4, "the dilation", 1) : 1;
        return Value.number(Math.floorDiv(n + 2 * p - d * (k - 1) - 1, s) + 1);
    }

    /** (n - 1)s - 2p + k. */
    private static Value transposed(List<Value> arguments) {
        long n = size(arguments, 0, "the input's size", 1);
        long k = size(arguments, 1, "the kernel's size", 1);
        long s = size(arguments, 2, "the stride", 1);
        long p = size(arguments, 3, "the padding", 0);
        return Value.number((n - 1) * s - 2 * p + k);
    }

    /** Cross-correlation, as the libraries of deep learning have it: the kernel is not turned round. */
    private static Value conv2d(List<Value> arguments, EvaluationBudget budget) {
        List<List<BigDecimal>> input = rows(arguments.get(0));
        BigDecimal[][] kernel = TensorFunctions.matrix(arguments.get(1));
        int stride = Arithmetic.whole(arguments.get(2), "the stride", 1, EvaluationBudget.MOST_ENTRIES);
        int padding = Arithmetic.whole(arguments.get(3), "the padding", 0, EvaluationBudget.MOST_ENTRIES);
        budget.spend(EvaluationBudget.entries(arguments));
        List<BigDecimal> weights = arguments.get(1).numbers();
        return new Windows(input, kernel.length, kernel[0].length, stride, padding)
                .map(budget, numbers -> weighted(numbers, weights));
    }

    private static BigDecimal weighted(List<BigDecimal> numbers, List<BigDecimal> weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            sum = Arithmetic.add(sum, Arithmetic.multiply(numbers.get(i), weights.get(i)));
        }
        return sum;
    }

    private static Windows pooled(List<Value> arguments, EvaluationBudget budget) {
        budget.spend(EvaluationBudget.entries(arguments));
        int window = Arithmetic.whole(arguments.get(1), "the window's size", 1, EvaluationBudget.MOST_ENTRIES);
        int stride = Arithmetic.whole(arguments.get(2), "the stride", 1, EvaluationBudget.MOST_ENTRIES);
        return new Windows(rows(arguments.getFirst()), window, window, stride, 0);
    }

    private static List<List<BigDecimal>> rows(Value value) {
        return Arrays.stream(TensorFunctions.matrix(value)).map(List::of).toList();
    }
}
