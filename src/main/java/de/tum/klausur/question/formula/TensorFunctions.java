package de.tum.klausur.question.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Functions of vectors and matrices. Vectors are tensors of one axis and neither rows nor columns. */
final class TensorFunctions {

    private TensorFunctions() {}

    static List<Functions.Definition> all() {
        return List.of(
                new Functions.Definition("list", 1, Functions.MANY, (a, budget) -> budget.tensor(a)),
                new Functions.Definition("matmul", 2, 2, TensorFunctions::matmul),
                new Functions.Definition("transpose", 1, 1, TensorFunctions::transpose),
                new Functions.Definition("dot", 2, 2, TensorFunctions::dot),
                new Functions.Definition("outer", 2, 2, TensorFunctions::outer),
                new Functions.Definition("sum", 1, Functions.MANY, (a, budget) -> number(sum(numbers(a, budget)))),
                new Functions.Definition("mean", 1, Functions.MANY, (a, budget) -> number(mean(some(a, budget)))),
                new Functions.Definition("var", 1, Functions.MANY, (a, budget) -> number(variance(some(a, budget)))),
                new Functions.Definition(
                        "std", 1, Functions.MANY, (a, budget) -> number(Arithmetic.sqrt(variance(some(a, budget))))),
                new Functions.Definition("argmax", 1, 1, TensorFunctions::argmax),
                new Functions.Definition("norm", 1, 1, TensorFunctions::norm),
                new Functions.Definition(
                        "norm1",
                        1,
                        1,
                        (a, budget) -> number(sum(
                                numbers(a, budget).stream().map(BigDecimal::abs).toList()))),
                new Functions.Definition("softmax", 1, 1, (a, budget) -> softmax(a.getFirst(), budget)),
                new Functions.Definition("size", 1, 2, TensorFunctions::size),
                new Functions.Definition("row", 2, 2, (a, budget) -> row(a.get(0), a.get(1))),
                new Functions.Definition("col", 2, 2, TensorFunctions::column),
                new Functions.Definition("concat", 1, Functions.MANY, TensorFunctions::concat),
                new Functions.Definition("onehot", 2, 2, TensorFunctions::onehot));
    }

    static Value.Num number(BigDecimal number) {
        return new Value.Num(number);
    }

    /** All numbers of all arguments, in order. */
    static List<BigDecimal> numbers(List<Value> arguments, EvaluationBudget budget) {
        budget.spend(EvaluationBudget.entries(arguments));
        return arguments.stream().flatMap(value -> value.numbers().stream()).toList();
    }

    private static List<BigDecimal> some(List<Value> arguments, EvaluationBudget budget) {
        List<BigDecimal> numbers = numbers(arguments, budget);
        if (numbers.isEmpty()) {
            throw new FormulaFault("a tensor without entries has no mean");
        }
        return numbers;
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, Arithmetic::add);
    }

    static BigDecimal mean(List<BigDecimal> numbers) {
        return Arithmetic.divide(sum(numbers), BigDecimal.valueOf(numbers.size()));
    }

    /** Of the whole population, (n Σx² - (Σx)²) / n²: so it rounds once, and what is exact stays exact. */
    private static BigDecimal variance(List<BigDecimal> numbers) {
        BigDecimal n = BigDecimal.valueOf(numbers.size());
        BigDecimal squares =
                sum(numbers.stream().map(x -> Arithmetic.multiply(x, x)).toList());
        BigDecimal sum = sum(numbers);
        BigDecimal spread = Arithmetic.subtract(Arithmetic.multiply(n, squares), Arithmetic.multiply(sum, sum));
        return Arithmetic.divide(spread.max(BigDecimal.ZERO), Arithmetic.multiply(n, n));
    }

    private static Value norm(List<Value> arguments, EvaluationBudget budget) {
        List<BigDecimal> numbers = numbers(arguments, budget);
        return number(Arithmetic.sqrt(
                sum(numbers.stream().map(x -> Arithmetic.multiply(x, x)).toList())));
    }

    private static Value argmax(List<Value> arguments, EvaluationBudget budget) {
        List<BigDecimal> numbers = some(arguments, budget);
        return Value.number(numbers.indexOf(Collections.max(numbers)));
    }

    /** Along the last axis; the greatest is taken off first, so that no exponential overflows. */
    private static Value softmax(Value value, EvaluationBudget budget) {
        List<Value> entries = entries(value);
        if (!entries.isEmpty() && entries.getFirst() instanceof Value.Tensor) {
            return new Value.Tensor(
                    entries.stream().map(row -> softmax(row, budget)).toList());
        }
        double[] numbers = some(List.of(value), budget).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        double greatest = Arrays.stream(numbers).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = StrictMath.exp(numbers[i] - greatest);
            sum += numbers[i];
        }
        List<Value> shares = new ArrayList<>(numbers.length);
        for (double number : numbers) {
            shares.add(number(Arithmetic.fromDouble(number / sum)));
        }
        return new Value.Tensor(shares);
    }

    /** All entries, or those along one axis. */
    private static Value size(List<Value> arguments, EvaluationBudget budget) {
        budget.spend(EvaluationBudget.entries(arguments));
        if (arguments.size() == 1) {
            return Value.number(EvaluationBudget.entries(entries(arguments.getFirst())));
        }
        List<Integer> shape = arguments.getFirst().shape();
        return Value.number(shape.get(Arithmetic.whole(arguments.get(1), "the axis", 0, shape.size() - 1)));
    }

    static List<Value> entries(Value value) {
        if (value instanceof Value.Tensor tensor) {
            return tensor.entries();
        }
        throw new FormulaFault("a tensor is needed, such as list(1, 2)");
    }

    /** {@code A[i]}, from 0. */
    static Value row(Value tensor, Value index) {
        List<Value> entries = entries(tensor);
        return entries.get(Arithmetic.whole(index, "the index", 0, entries.size() - 1));
    }

    private static Value column(List<Value> arguments, EvaluationBudget budget) {
        List<Value> rows = entries(arguments.getFirst());
        budget.room(rows.size());
        return new Value.Tensor(
                rows.stream().map(row -> row(row, arguments.get(1))).toList());
    }

    private static Value concat(List<Value> arguments, EvaluationBudget budget) {
        budget.room(EvaluationBudget.entries(arguments));
        return new Value.Tensor(
                arguments.stream().flatMap(value -> entries(value).stream()).toList());
    }

    private static Value onehot(List<Value> arguments, EvaluationBudget budget) {
        int size = Arithmetic.whole(arguments.get(1), "the size", 1, EvaluationBudget.MOST_ENTRIES);
        int place = Arithmetic.whole(arguments.get(0), "the index", 0, size - 1);
        budget.room(size);
        List<Value> entries = new ArrayList<>(Collections.nCopies(size, Value.number(0)));
        entries.set(place, Value.number(1));
        return new Value.Tensor(entries);
    }

    static BigDecimal[] vector(Value value) {
        if (value.shape().size() != 1) {
            throw new FormulaFault("a vector is needed, such as list(1, 2)");
        }
        return value.numbers().toArray(BigDecimal[]::new);
    }

    /** By rows; refuses ragged ones. */
    static BigDecimal[][] matrix(Value value) {
        if (value.shape().size() != 2) {
            throw new FormulaFault("a matrix is needed, such as list(list(1, 2), list(3, 4))");
        }
        return entries(value).stream().map(TensorFunctions::vector).toArray(BigDecimal[][]::new);
    }

    static Value ofRows(BigDecimal[][] rows) {
        return new Value.Tensor(Arrays.stream(rows).map(row -> ofVector(row)).toList());
    }

    private static Value ofVector(BigDecimal[] entries) {
        return new Value.Tensor(
                Arrays.stream(entries).map(entry -> (Value) number(entry)).toList());
    }

    private static Value transpose(List<Value> arguments, EvaluationBudget budget) {
        budget.room(EvaluationBudget.entries(arguments));
        return ofRows(transposed(matrix(arguments.getFirst())));
    }

    private static BigDecimal[][] transposed(BigDecimal[][] rows) {
        BigDecimal[][] columns = new BigDecimal[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }

    private static Value dot(List<Value> arguments, EvaluationBudget budget) {
        budget.spend(EvaluationBudget.entries(arguments));
        return number(product(vector(arguments.get(0)), vector(arguments.get(1))));
    }

    private static BigDecimal product(BigDecimal[] a, BigDecimal[] b) {
        if (a.length != b.length) {
            throw new FormulaFault("the sizes " + a.length + " and " + b.length + " don't go together");
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = Arithmetic.add(sum, Arithmetic.multiply(a[i], b[i]));
        }
        return sum;
    }

    private static Value outer(List<Value> arguments, EvaluationBudget budget) {
        BigDecimal[] a = vector(arguments.get(0));
        BigDecimal[] b = vector(arguments.get(1));
        budget.room((long) a.length * b.length);
        return ofRows(Arrays.stream(a)
                .map(x -> Arrays.stream(b).map(y -> Arithmetic.multiply(x, y)).toArray(BigDecimal[]::new))
                .toArray(BigDecimal[][]::new));
    }

    /** A vector on the left counts as one row, on the right as one column, and the axis it lacks is left out again. */
    private static Value matmul(List<Value> arguments, EvaluationBudget budget) {
        budget.spend(EvaluationBudget.entries(arguments));
        boolean rowOnly = arguments.get(0).shape().size() == 1;
        boolean columnOnly = arguments.get(1).shape().size() == 1;
        BigDecimal[][] left = rowOnly ? new BigDecimal[][] {vector(arguments.get(0))} : matrix(arguments.get(0));
        BigDecimal[][] right =
                columnOnly ? new BigDecimal[][] {vector(arguments.get(1))} : transposed(matrix(arguments.get(1)));
        budget.room((long) left.length * right.length);
        budget.spend((long) left.length * right.length * left[0].length);
        BigDecimal[][] rows = Arrays.stream(left)
                .map(row ->
                        Arrays.stream(right).map(column -> product(row, column)).toArray(BigDecimal[]::new))
                .toArray(BigDecimal[][]::new);
        if (rowOnly && columnOnly) {
            return number(rows[0][0]);
        }
        return rowOnly ? ofVector(rows[0]) : columnOnly ? ofVector(transposed(rows)[0]) : ofRows(rows);
    }
}
