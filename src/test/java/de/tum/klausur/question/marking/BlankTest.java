package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.FieldParts.filled;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.Response.Ticked;
import de.tum.klausur.question.response.Response.Typed;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.ResponseProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What it means to answer nothing: the one rule by which an attempt is graded X and a part earns 0 at once. */
class BlankTest {

    static Stream<Response> blank() {
        return Stream.of(
                Response.NONE,
                Ticked.of(List.of()),
                new Typed(" \t\r\n\u00a0\u200b\u2028\ufeff"),
                filled(),
                filled("1=", "2="),
                filled("verdict= ", "reason=\u00a0\u200b"),
                filled("x=\n", "y= "));
    }

    static Stream<Response> given() {
        return Stream.of(
                Ticked.of(List.of(2)),
                new Response.NoneOfThese(),
                new Typed("0"),
                new Typed(" ? "),
                filled("verdict=false"),
                filled("verdict=", "reason=because"),
                filled("1.1=", "1.2=0"),
                filled("1=3"),
                filled("3=1", "1=2"),
                filled("1= ", "2=relu"),
                filled("x=12", "y="),
                filled("file=" + FieldParts.FILE, "name=a.pdf"));
    }

    @ParameterizedTest
    @MethodSource
    void blank(Response response) {
        assertThat(response.isBlank()).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void given(Response response) {
        assertThat(response.isBlank()).isFalse();
    }

    @Test
    void everyKindOfResponseIsTriedHere() {
        Set<Class<?>> kinds = Set.of(Response.class.getPermittedSubclasses());
        assertThat(given().<Class<?>>map(Response::getClass).collect(Collectors.toSet()))
                .isEqualTo(kinds);
    }

    @Test
    void aRightResponseToAnyKindOfPartIsNotBlank() {
        EveryKind.PARTS.stream()
                .flatMap(part -> RightResponse.forms(part).stream())
                .forEach(right -> assertThat(right.isBlank()).as("%s", right).isFalse());
    }

    @Test
    void whatIsBlankEarnsNothingAndTheTraceSaysSo() {
        for (Part part : EveryKind.PARTS) {
            blank().filter(response -> ResponseCheck.problem(part, response).isEmpty())
                    .map(response -> (Outcome.Marked) Marking.mark(part, response))
                    .forEach(marked -> assertThat(marked.fraction().numerator())
                            .as("%s", part)
                            .isZero());
        }
        assertThat(((Outcome.Marked) Marking.mark(FieldParts.statement(true), filled("verdict=\u200b")))
                        .trace()
                        .getFirst()
                        .reason())
                .isEqualTo(new TraceReason.NoResponse());
    }

    @Test
    void theNameOfAFileWithoutTheFileIsNoAnswerAndNotTaken() {
        Upload upload = FieldParts.upload();
        assertThat(ResponseCheck.problem(upload, filled("name=a.pdf"))).contains(ResponseProblem.WRONG_KIND);
        assertThat(ResponseCheck.problem(upload, filled("file=" + FieldParts.FILE)))
                .isEmpty();
    }
}
