package de.tum.klausur.question.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ParametersTest {

    static Parameter.Drawn range(String from, String to, String step) {
        return new Parameter.Drawn(new BigDecimal(from), new BigDecimal(to), new BigDecimal(step));
    }

    static Parameter computed(String formula) {
        return new Parameter.Computed(Formula.of(formula));
    }

    private static SequencedMap<String, Parameter> manual() {
        LinkedHashMap<String, Parameter> parameters = new LinkedHashMap<>();
        parameters.put("n", range("16", "64", "16"));
        parameters.put("lr", range("0.1", "0.5", "0.1"));
        parameters.put("act", new Parameter.Choice(List.of(new Value.Words("relu"), new Value.Words("tanh"))));
        parameters.put("A", new Parameter.DrawnTensor(range("-2", "2", "1"), List.of(2, 3)));
        parameters.put("k", computed("3"));
        parameters.put("out", computed("conv(n, k, 2, 1)"));
        parameters.put("Z", computed("matmul(A, transpose(A))"));
        return parameters;
    }

    private static List<Formula> constraints(String... constraints) {
        return List.of(constraints).stream().map(Formula::of).toList();
    }

    private static String written(Binding binding) {
        return binding.values().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().python())
                .collect(Collectors.joining(" "));
    }

    @Test
    void sameSeedGivesTheSameVariant() {
        Parameters parameters = new Parameters(manual(), List.of());
        assertThat(LongStream.range(0, 200))
                .allMatch(seed -> parameters.draw(seed).equals(parameters.draw(seed)));
    }

    /** Worked out by a second implementation, in another language; must never change. */
    @Test
    void variantsAreTheSameForEver() {
        Parameters parameters = new Parameters(manual(), List.of());
        assertThat(written(parameters.draw(1)))
                .isEqualTo("n=48 lr=0.5 act=relu A=[[-1, -1, 0], [1, 1, -2]] k=3 out=24 Z=[[2, -2], [-2, 6]]");
        assertThat(written(parameters.draw(42)))
                .isEqualTo("n=64 lr=0.1 act=relu A=[[-1, 1, -2], [0, 0, -2]] k=3 out=32 Z=[[6, 4], [4, 4]]");
    }

    @Test
    void everyValueIsDrawnAboutEquallyOften() {
        Parameters parameters = new Parameters(manual(), List.of());
        Map<Value, Long> times = LongStream.range(0, 4_000)
                .mapToObj(seed -> parameters.draw(seed).value("n").orElseThrow())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        assertThat(times.keySet())
                .containsExactlyInAnyOrder(Value.number(16), Value.number(32), Value.number(48), Value.number(64));
        assertThat(times.values()).allMatch(count -> count > 900 && count < 1_100);
    }

    @Test
    void aNewParameterLeavesTheOthersAsTheyAre() {
        Binding before = new Parameters(manual(), List.of()).draw(5);
        LinkedHashMap<String, Parameter> more = new LinkedHashMap<>();
        more.put("new", range("1", "9", "1"));
        more.putAll(manual());
        assertThat(new Parameters(more, List.of()).draw(5).values()).containsAllEntriesOf(before.values());
    }

    @Test
    void constraintsAreMet() {
        Parameters parameters = new Parameters(manual(), constraints("out >= 16", "whole(out/16)", "act == \"relu\""));
        Set<Value> sizes = LongStream.range(0, 300)
                .mapToObj(seed -> parameters.draw(seed).value("n").orElseThrow())
                .collect(Collectors.toSet());
        assertThat(sizes).containsExactlyInAnyOrder(Value.number(32), Value.number(64));
    }

    @Test
    void aConstraintGuardsWhatIsComputedBelow() {
        LinkedHashMap<String, Parameter> parameters = new LinkedHashMap<>();
        parameters.put("b", range("0", "1", "1"));
        parameters.put("c", computed("1/b"));
        Parameters guarded = new Parameters(parameters, constraints("b != 0"));
        assertThat(LongStream.range(0, 50).mapToObj(seed -> guarded.draw(seed).value("c")))
                .containsOnly(Optional.of(Value.number(1)));
        Parameters open = new Parameters(parameters, List.of());
        assertThatThrownBy(() -> LongStream.range(0, 50).forEach(open::draw))
                .isInstanceOf(FormulaFault.class)
                .hasMessage("“c” has no value: this divides by zero");
    }

    @Test
    void constraintsThatAreNeverMetAreAFault() {
        assertThatThrownBy(() -> new Parameters(manual(), constraints("n > 64")).draw(1))
                .isInstanceOf(FormulaFault.class)
                .hasMessageContaining("(almost) never met");
        assertThatThrownBy(() -> new Parameters(manual(), constraints("1 > 2")).draw(1))
                .isInstanceOf(FormulaFault.class);
        assertThatThrownBy(() -> new Parameters(manual(), constraints("n + 1")).draw(1))
                .hasMessage("“n + 1” is no condition, such as a > 0");
    }

    @Test
    void whatAStudentComputedIsCarriedOn() {
        LinkedHashMap<String, Parameter> chain = new LinkedHashMap<>();
        chain.put("w", range("1", "3", "1"));
        chain.put("x", range("2", "4", "1"));
        chain.put("h", computed("w*x"));
        chain.put("g", computed("2*h"));
        chain.put("new", computed("w - 0.1*g"));
        Parameters parameters = new Parameters(chain, List.of());
        Binding own = new Binding(Map.of("w", Value.number(2), "x", Value.number(3)));
        assertThat(written(parameters.with(own, Map.of()))).isEqualTo("w=2 x=3 h=6 g=12 new=0.8");
        assertThat(written(parameters.with(own, Map.of("h", Value.number(5))))).isEqualTo("w=2 x=3 h=5 g=10 new=1");
        assertThat(written(parameters.with(own, Map.of("g", Value.number(0), "h", Value.number(5)))))
                .isEqualTo("w=2 x=3 h=5 g=0 new=2");
        assertThatThrownBy(() -> parameters.with(own, Map.of("z", Value.number(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHasNoValueAfterASlipIsLeftOutAndNothingElse() {
        LinkedHashMap<String, Parameter> chain = new LinkedHashMap<>();
        chain.put("w", range("1", "3", "1"));
        chain.put("h", computed("w - 1"));
        chain.put("inverse", computed("1/h"));
        chain.put("more", computed("inverse + 1"));
        chain.put("both", computed("w + h"));
        Binding own = new Binding(Map.of("w", Value.number(2)));
        assertThat(written(new Parameters(chain, List.of()).with(own, Map.of("h", Value.number(0)))))
                .isEqualTo("w=2 h=0 both=2");
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        LinkedHashMap<String, Parameter> parameters = new LinkedHashMap<>();
        parameters.put("max", computed("1"));
        parameters.put("1a", computed("1"));
        parameters.put("r", range("3", "1", "1"));
        parameters.put("s", range("0", "1", "0"));
        parameters.put("t", range("0", "1e30", "1"));
        parameters.put("u", range("0", "1e2000000", "1e-2000000"));
        parameters.put("c", new Parameter.Choice(List.of()));
        parameters.put("T", new Parameter.DrawnTensor(range("0", "1", "1"), List.of(100, 100)));
        parameters.put("a", computed("b + a + zz"));
        parameters.put("b", computed("a"));
        List<ParameterProblem> problems = Parameters.problems(parameters, constraints("a > q"));
        assertThat(problems.stream().map(problem -> problem.where() + " " + problem.message()))
                .containsExactly(
                        "AtParameter[name=max] “max” has a meaning of its own in expressions",
                        "AtParameter[name=1a] “1a” is no name",
                        "AtParameter[name=r] the range ends before it begins",
                        "AtParameter[name=s] the step is not above 0",
                        "AtParameter[name=t] the range has more than 1,000,000 values",
                        "AtParameter[name=u] the range has more than 1,000,000 values",
                        "AtParameter[name=c] there must be 1 to 200 values to choose from",
                        "AtParameter[name=T] the tensor must have 1 to 1000 entries",
                        "AtParameter[name=a] “a” is computed from itself",
                        "AtParameter[name=a] “b” stands below “a”, which needs it",
                        "AtParameter[name=a] there is no parameter “zz”",
                        "AtConstraint[index=0] there is no parameter “q”");
        assertThatThrownBy(() -> new Parameters(parameters, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereAreAtMostSixtyParametersAndTwentyConstraints() {
        LinkedHashMap<String, Parameter> many = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 61).forEach(i -> many.put("p" + i, computed("1")));
        List<Formula> constraints =
                IntStream.range(0, 21).mapToObj(i -> Formula.of("1 < 2")).toList();
        assertThat(Parameters.problems(many, constraints).stream().map(ParameterProblem::where))
                .containsExactly(new ParameterProblem.AtParameter("p61"), new ParameterProblem.AtConstraint(20));
    }

    @Test
    void variantsAreCounted() {
        assertThat(new Parameters(manual(), List.of()).variants()).isEqualTo(4L * 5 * 2 * 15_625);
        assertThat(new Parameters(manual(), List.of()).random()).isTrue();
        assertThat(Parameters.NONE.random()).isFalse();
        assertThat(Parameters.NONE.variants()).isEqualTo(1);
        assertThat(Parameters.NONE.draw(7)).isEqualTo(Binding.NONE);
        LinkedHashMap<String, Parameter> vast = new LinkedHashMap<>();
        vast.put("T", new Parameter.DrawnTensor(range("0", "999", "1"), List.of(10, 10)));
        assertThat(new Parameters(vast, List.of()).variants()).isEqualTo(Long.MAX_VALUE);
    }
}
