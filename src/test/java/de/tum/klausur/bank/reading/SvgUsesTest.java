package de.tum.klausur.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture draws as much as it shows, whatever its pieces are called again. */
class SvgUsesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id='a'><use href='#a'/></g>",
                "<g id='a'><use xlink:href='#b'/></g><g id='b'><use href='#a'/></g>",
                "<pattern id='p'><rect fill='url(#p)'/></pattern>",
                "<mask id='m'><g mask='url(#m)'/></mask>"
            })
    void pieceThatUsesItselfIsRefused(String pieces) {
        assertThat(problems(pieces)).singleElement().asString().contains("this piece is used within itself");
    }

    @Test
    void tenfoldUsesOfTenfoldUsesAreRefused() {
        String bomb = IntStream.range(1, 10)
                .mapToObj(i -> "<g id='g" + i + "'>" + ("<use href='#g" + (i - 1) + "'/>").repeat(10) + "</g>\n")
                .collect(Collectors.joining());
        assertThat(problems("<rect id='g0'/>\n" + bomb))
                .singleElement()
                .asString()
                .contains("draws more than 50000 pieces");
    }

    @Test
    void longChainOfUsesIsRefused() {
        String chain = IntStream.range(1, 5_000)
                .mapToObj(i -> "<use id='u" + i + "' href='#u" + (i + 1) + "'/>")
                .collect(Collectors.joining());
        assertThat(problems(chain)).hasSize(1);
    }

    @Test
    void piecesUsedAgainAreTaken() {
        String dots = "<circle id='dot' r='2'/>" + "<use href='#dot' x='3'/>".repeat(500);
        assertThat(problems(dots + "<linearGradient id='l'/><rect fill='url(#l)'/><use href='#nowhere'/>"))
                .isEmpty();
    }

    private static List<String> problems(String pieces) {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>\n"
                        + pieces + "\n</svg>";
        return new SvgCheck("a.svg")
                .check(svg.getBytes(StandardCharsets.UTF_8)).stream()
                        .map(Object::toString)
                        .toList();
    }
}
