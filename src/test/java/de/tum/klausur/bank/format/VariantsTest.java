package de.tum.klausur.bank.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.question.DeclaredResponse;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.VariantFault;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Use;
import de.tum.klausur.question.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters close to one question a seed, wherever a file may use them. */
class VariantsTest {

    private static final String SIZE = """
            parameters:
              n: {from: 16, to: 64, step: 16}
              lr: {from: 0.1, to: 0.5, step: 0.1}
              out: conv(n, 3, 2, 1)
            constraints:
              - n != 48
            """;
    private static final Written WRITTEN = Written.part(
                    "{kind: numeric, credits: 1, key: out, tolerance: 0.5}",
                    "A row of {{n}} at rate {{lr}}: `{{lr}}`, $\\frac{{{lr}}}{2}$.")
            .with(SIZE)
            .inGerman("## a\nEine Zeile von {{n}} bei Rate {{lr}}: `{{lr}}`, $\\frac{{{lr}}}{2}$.\n");

    private static final QuestionTemplate FORK = Written.parts("""
                      a: {kind: numeric, credits: 1, key: h}
                      b: {kind: numeric, credits: 1, key: inverse, uses: {h: a}}
                      c: {kind: numeric, credits: 1, key: h + 1, uses: {h: a}}
                    """, "## a\nFirst?\n\n## b\nThen?\n\n## c\nAnd?\n")
            .with("parameters:\n  g: 1\n  h: 2*g\n  inverse: 1/h\n")
            .template();

    @Test
    void theSameSeedGivesTheSameQuestion() {
        assertThat(WRITTEN.template().at(7)).isEqualTo(WRITTEN.template().at(7));
    }

    @Test
    void seedsGiveEachValueThatTheConstraintsAllow() {
        QuestionTemplate template = WRITTEN.template();
        Set<String> keys = LongStream.range(0, 100)
                .mapToObj(seed ->
                        ((Numeric) template.at(seed).parts().getFirst()).value().toPlainString())
                .collect(Collectors.toSet());
        assertThat(keys).containsExactlyInAnyOrder("8", "16", "32");
    }

    @Test
    void germanNumbersHaveACommaButInCode() {
        Question question = WRITTEN.template().at(1);
        String rate = number(WRITTEN.template(), 1, "lr");
        String comma = rate.replace('.', ',');
        String de = question.parts().getFirst().head().prompt().de().orElseThrow();
        assertThat(de).contains("Rate " + comma + ": `" + rate + "`").contains("{" + rate.replace(".", "{,}") + "}{2}");
        assertThat(question.parts().getFirst().head().prompt().en()).contains("rate " + rate + ": `" + rate + "`");
    }

    @Test
    void withoutParametersTwoBracesAreTwoBraces() {
        assertThat(Written.part("{kind: numeric, credits: 1, key: 1}", "$x^{{2}}$")
                        .part()
                        .head()
                        .prompt()
                        .en())
                .isEqualTo("$x^{{2}}$");
    }

    @Test
    void aKeyFollowsFromWhatAnEarlierPartWasAnsweredWith() {
        QuestionTemplate template = chain();
        assertThat(number(template.at(3), "b")).isEqualTo(2 * number(template.at(3), "a"));
        assertThat(number(template.following(3, Map.of("h", Value.number(50)), new PartId("b"))))
                .isEqualTo(100);
        assertThat(template.at(3).part(new PartId("b")).orElseThrow().head().uses())
                .containsExactly(new Use("h", new PartId("a")));
    }

    @Test
    void whatCanNotBeComputedFromAnAnswerIsAFault() {
        assertThatThrownBy(() -> FORK.following(0, Map.of("h", Value.number(0)), new PartId("b")))
                .isInstanceOf(VariantFault.class);
    }

    @Test
    void aPartFollowsWhereAnotherCanNot() {
        assertThat(number(FORK.following(0, Map.of("h", Value.number(0)), new PartId("c"))))
                .isEqualTo(1);
    }

    @Test
    void anExpressionMayNameParametersBesideTheStudentsVariables() {
        Expression part = (Expression)
                Written.part("{kind: expression, credits: 1, key: \"k*x + {{k}}\", variables: [x]}", "What?")
                        .with("parameters:\n  k: 0 - 3\n")
                        .part();
        assertThat(part.accepted().getFirst().text()).isEqualTo("(-3)*x + -3");
    }

    @Test
    void figuresAreFilledInTextsAndAttributes() {
        QuestionTemplate template = WRITTEN.template();
        String n = number(template, 5, "n");
        assertThat(template.fill("<circle cx=\"{{2*n}}\"/><text>{{n}}</text>", 5))
                .isEqualTo("<circle cx=\"" + 2 * Integer.parseInt(n) + "\"/><text>" + n + "</text>");
    }

    @Test
    void declaredResponsesAreThoseThatAPageWouldSend() {
        List<DeclaredResponse> declared = Written.parts(
                        """
                          a: {kind: numeric, credits: 1, key: n, responses: [{given: "{{n}},0", credits: 1}]}
                          b: {kind: multiple-choice, credits: 1, responses: [{given: [2, 1], credits: 0}]}
                          c: {kind: ordering, credits: 1, responses: [{given: [2, 1], credits: 0}]}
                          d: {kind: matching, credits: 1, responses: [{given: {1: 2, 2: 1}, credits: 0}]}
                          e: {kind: matrix, credits: 1, key: [[1], [2]], responses: [{given: [[1], [3]], credits: 0.5}]}
                        """.indent(2),
                        "## a\nN?\n\n## b\n- [x] one\n- [ ] two\n\n## c\n1. second\n2. first\n\n## d\n- l => r\n- m => q\n\n## e\nM?\n")
                .with("parameters:\n  n: 4\n")
                .template()
                .declared(0);
        assertThat(declared)
                .extracting(DeclaredResponse::response)
                .containsExactly(
                        new Response.Typed("4,0"),
                        Response.Ticked.of(List.of(1, 2)),
                        Response.Filled.of(Map.of("1", "1", "2", "2")),
                        Response.Filled.of(Map.of("1", "1", "2", "2")),
                        Response.Filled.of(Map.of("1.1", "1", "2.1", "3")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parameters: {n: {from: 5, to: 1}} | n",
                "parameters: {conv: 3} | “conv” has a meaning of its own",
                "parameters: {a: b, b: 2} | “b” stands below",
                "parameters: {a: 1/0} | has no value",
                "parameters: {a: 9^9^9^9} | too",
                "parameters: {a: {from: 1, to: 3}, b: 1/(a - 2)} | has no value",
                "constraints: [1 > 2] | never met",
            })
    void whatCanNotBeDrawnIsToldInItsFile(String parameters, String message) {
        assertThat(Written.part("{kind: numeric, credits: 1, key: 1}", "What?")
                        .with(parameters + "\n")
                        .problems())
                .anySatisfy(problem -> assertThat(problem).contains(message));
    }

    private static QuestionTemplate chain() {
        return Written.parts(
                        "  a: {kind: numeric, credits: 1, key: h}\n  b: {kind: numeric, credits: 1, key: 2*h, uses: {h: a}}\n",
                        "## a\nFirst?\n\n## b\nThen?\n")
                .with("parameters:\n  w: {from: 1, to: 5}\n  h: 3*w\n")
                .template();
    }

    private static int number(Part part) {
        return ((Numeric) part).value().intValueExact();
    }

    private static int number(Question question, String part) {
        return ((Numeric) question.part(new PartId(part)).orElseThrow()).value().intValueExact();
    }

    private static String number(QuestionTemplate template, long seed, String name) {
        Value value = java.util.Objects.requireNonNull(template.values(seed).get(name));
        return ((Value.Num) value).number().toPlainString();
    }
}
