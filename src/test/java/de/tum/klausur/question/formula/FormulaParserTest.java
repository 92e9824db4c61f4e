package de.tum.klausur.question.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts are read, which no bank may notice: what a text meant it means in ten years. */
class FormulaParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "1 - 2 - 3 ; (- (- 1 2) 3)",
                "1 - 2*3 % 4 ; (- 1 (% (* 2 3) 4))",
                "8/4/2 ; (/ (/ 8 4) 2)",
                "2*n + 1 ; (+ (* 2 n) 1)",
                "2^3^2 ; (^ 2 (^ 3 2))",
                "2*3^2 ; (* 2 (^ 3 2))",
                "-2^2 ; (neg (^ 2 2))",
                "(-2)^2 ; (^ (neg 2) 2)",
                "-a*b ; (* (neg a) b)",
                "-a + b ; (+ (neg a) b)",
                "a*-b*c ; (* (* a (neg b)) c)",
                "a*-b^2 ; (* a (neg (^ b 2)))",
                "a - -b ; (- a (neg b))",
                "--a ; (neg (neg a))",
                "+a - +b ; (- a b)",
                "-+-a ; (neg (neg a))",
                "2^-3^2 ; (^ 2 (neg (^ 3 2)))",
                "a^-b ; (^ a (neg b))",
                "a^-b*c ; (* (^ a (neg b)) c)",
                "a^--b ; (^ a b)",
                "a^(--b) ; (^ a (neg (neg b)))",
                "a^ +- b ; (^ a (neg b))",
                "2^-v[0]^2 ; (^ 2 (neg (^ (row v 0) 2)))",
                "a < b < c ; (< (< a b) c)",
                "a < b == c >= d ; (== (< a b) (>= c d))",
                "a == b != c ; (!= (== a b) c)",
                "a == b && c || d && e ; (|| (&& (== a b) c) (&& d e))",
                "a || b || c ; (|| (|| a b) c)",
                "a + 1 < b*2 ; (< (+ a 1) (* b 2))",
                "!a && b ; (&& (! a) b)",
                "!a == b ; (== (! a) b)",
                "!!a ; (! (! a))",
                "!a[0] ; (! (row a 0))",
                "!a^2 ; (^ (! a) 2)",
                "-!a ; (neg (! a))",
                "a^!b^c ; (^ a (^ (! b) c))",
                "!(-a < b) ; (! (< (neg a) b))",
                "A[0][i + 1] ; (row (row A 0) (+ i 1))",
                "A [0] ; (row A 0)",
                "A[-1 + 1] ; (row A (+ (neg 1) 1))",
                "A[B[0]] ; (row A (row B 0))",
                "(a + b)[1] ; (row (+ a b) 1)",
                "list(1, 2)[1]^2 ; (^ (row (list 1 2) 1) 2)",
                "z[0] != 0 && z[1]<=2 ; (&& (!= (row z 0) 0) (<= (row z 1) 2))",
                "\"ab\"[0] ; (row \"ab\" 0)",
                "max (1,-a , max(2)) ; (max 1 (neg a) (max 2))",
                "Max(SQRT(a)) ; (max (sqrt a))",
                "IF(a > 0, b, c) ; (if (> a 0) b c)",
                "if(a, b, c) + 1 ; (+ (if a b c) 1)",
                "a == \"relu\" ; (== a \"relu\")",
                "a == 'relu' ; (== a \"relu\")",
                "\"it's\" == 'say \"x\"' ; (== \"it's\" \"say \\\"x\\\"\")",
                "'a\\'b' ; \"a'b\"",
                "\")(\" ; \")(\"",
                "1.5e-3 + 1E2 + .5 + 2. ; (+ (+ (+ 0.0015 100) 0.5) 2)",
                "1e5-3 ; (- 100000 3)",
                "007 ; 7",
                "1e-400 ; 0",
                "e*E ; (* e E)",
                "Sqrt*PI ; (* Sqrt PI)",
                "pi ; 3.14159265359",
                "((a)) ; a",
            })
    void operatorsBindAsInMathematics(String text, String tree) {
        assertThat(Trees.told(Formula.of(text).tree())).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "2 3",
                "2(a)",
                "(a)(b)",
                "(a)2",
                "a 'b'",
                "f(a)b",
                "a[0]b",
                "a[0](b)",
                "2[0]",
                "[0]",
                "a[]",
                "a[0,1]",
                "a[0",
                "a]",
                "a[0)",
                "(a]",
                "()",
                "(",
                ")",
                "a)",
                "(a",
                "(a,b)",
                "max(a,)",
                "max(,a)",
                "max(a",
                "max a",
                "max",
                "max[0]",
                "pi(2)",
                "a*",
                "*a",
                "a**b",
                "a*/b",
                "a+",
                "-",
                "+",
                "!",
                "a!",
                "a !b",
                "!-a",
                "!+a",
                "a=b",
                "a=!b",
                "a===b",
                "a<>b",
                "a=<b",
                "a!==b",
                "a&b",
                "a|b",
                "a&&",
                "&&a",
                "a;b",
                "a:b",
                "a?b:c",
                "a.b",
                "a.",
                ".",
                "1..2",
                "1.2.3",
                "1e",
                "1e+",
                "1e1000",
                "0x1F",
                "2exp(1)",
                "1_000",
                "a'",
                "\"a",
                "'a",
                "\"a'",
                "\"\\q\"",
                "\"a\\",
                "{a}",
                "a$",
                "a@b",
                "#",
                "a\\b",
                "`a`",
                "a~b",
                "a\rb",
                "a\u00a0b",
                "Ϊ",
                "\u03a2",
                "ä",
                "α\u0301",
                "²",
                "√2",
                "∞",
                "٣",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddd",
                "1e100",
                ""
            })
    void whatIsNoExpressionIsRefused(String text) {
        assertThat(Formula.parse(text).problem()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "2*(3 + x ; this expression can't be read at character 3: Closing bracket not found",
                "1 + max(2, 3 ; this expression can't be read at character 5: Closing bracket not found",
                "1 + A[0][1 ; this expression can't be read at character 5: Closing array not found",
                "a + b) ; this expression can't be read at character 6: “)” closes nothing",
                "a !b ; this expression can't be read at character 3: “!” can't stand here",
                "2[0] ; this expression can't be read at character 2: “[” can't stand here",
                "a + [0] ; this expression can't be read at character 5: “[” can't stand here",
                "a == 'b ; this expression can't be read at character 6: Closing quote not found",
                "a == 'b\\c' ; this expression can't be read at character 6: Unknown escape character",
                "a ** b ; “*” needs something on its left",
                "2*() ; something is missing before “)”",
            })
    void problemsSayWhereTheyAre(String text, String message) {
        assertThat(Formula.parse(text).problem().map(Formula.Problem::message)).hasValue(message);
    }

    @ParameterizedTest
    @CsvSource({"a = b, write == to compare", "a ** b, write ^ for a power", "2 x, 'write * for a product, such as 2*n'"
    })
    void problemsSayWhatToWriteInstead(String text, String hint) {
        assertThat(Formula.parse(text).problem().map(Formula.Problem::hint)).hasValue(hint);
    }

    static Stream<List<String>> limits() {
        return Stream.of(
                List.of("(".repeat(50) + "1" + ")".repeat(50), "(".repeat(51) + "1" + ")".repeat(51)),
                List.of("-".repeat(199) + "1", "-".repeat(200) + "1"),
                List.of("!".repeat(199) + "x", "!".repeat(200) + "x"),
                List.of("+".repeat(499) + "1", "+".repeat(500) + "1"),
                List.of("1" + "+1".repeat(199), "1" + "+1".repeat(200)),
                List.of("2" + "^2".repeat(199), "2" + "^2".repeat(200)),
                List.of("A" + "[0]".repeat(166), "A" + "[0]".repeat(167)),
                List.of("abs(".repeat(50) + "1" + ")".repeat(50), "abs(".repeat(51) + "1" + ")".repeat(51)),
                List.of(nested(149), nested(150)));
    }

    private static String nested(int signs) {
        return "-".repeat(signs) + "abs(".repeat(50) + "1" + ")".repeat(50);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatIsNestedOrLongIsReadUpToALimit(List<String> texts) {
        assertThat(Formula.parse(texts.getFirst()).problem()).isEmpty();
        assertThat(Formula.parse(texts.getLast()).problem()).isPresent();
    }

    @Test
    void aTreeThatIsWrittenDownIsReadAgain() {
        Random random = new Random(47);
        for (int i = 0; i < 5_000; i++) {
            Node tree = Trees.drawn(random, 1 + random.nextInt(4));
            String text = Trees.written(tree, random);
            if (text.length() <= Formula.LONGEST) {
                assertThat(Formula.parse(text).formula().map(Formula::tree))
                        .as(text)
                        .hasValue(tree);
            }
        }
    }

    /** One language: what a student's text was understood as means to an author what it means to the student. */
    @Test
    void whatAStudentTypedMeansWhatIsWrittenOut() {
        Random random = new Random(48);
        Set<String> variables = Set.of("a", "b", "x", "y", "dW", "θ");
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            Optional<Formula> typed = StudentFormula.read(Typed.drawn(random, 1 + random.nextInt(3)), variables)
                    .formula();
            Optional<Formula> author =
                    typed.flatMap(formula -> Formula.parse(formula.text()).formula());
            assertThat(author.map(Formula::tree)).isEqualTo(typed.map(Formula::tree));
            assertThat(author).isEqualTo(typed);
            read += typed.isPresent() ? 1 : 0;
        }
        assertThat(read).isGreaterThan(8_000);
    }

    /** What a student's implicit products are read as: each pair has one tree. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2x^2 | 2*x^2",
                "-2x y | -2*x*y",
                "2^-x | 2^-x",
                "x²y³ | x^2*y^3",
                "a/b*x y | a/b*x*y",
                "x^(2)y | x^2*y",
                "x^exp(a)y | x^exp(a)*y",
                "a - 2b | a - 2*b",
                "2√(x)y | 2*sqrt(x)*y",
                "√x*y | sqrt(x)*y",
                "e^√2 | exp(1)^sqrt(2)",
                "2π e | 2*pi*exp(1)",
                "max(2x; 0,5y) | max(2*x, 0.5*y)",
                "2^-−x | 2^--x",
            })
    void productsWithoutSignBindLikeProducts(String typed, String written) {
        assertThat(StudentFormula.read(typed, Set.of("a", "b", "x", "y"))
                        .formula()
                        .map(Formula::tree))
                .hasValue(Formula.of(written).tree());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2x",
                "1/-2x",
                "1/2^3x",
                "1/2^(3)x",
                "1/(2)x",
                "1/exp(2)x",
                "1/x²y",
                "a-1/2x",
                "(1/2x)",
                "max(1/2x, 1)",
                "2^3x",
                "2^-3x",
                "-2^3x",
                "a*2^3x",
                "x^e y",
                "x^√2y",
                "√2x",
                "√2(x)",
                "√x√y",
                "√x²",
                "√x^2",
                "1/2√x",
                "1/e x"
            })
    void productsWithoutSignHaveTwoMeaningsInDivisorsExponentsAndRoots(String typed) {
        assertThat(StudentFormula.read(typed, Set.of("a", "b", "x", "y")))
                .isInstanceOfSatisfying(
                        StudentFormula.Problem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(StudentFormula.Reason.AMBIGUOUS_PRODUCT));
    }
}
