package de.tum.klausur.shared.math;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.tum.klausur.testsupport.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the server runs to set formulas in PDFs, run by a browser, whose engine is fast enough for all formulas of the banks. */
@Tag("browser")
class FormulasIT {

    /** In place of the server's functions; answers which formulas were refused, and how many were set. */
    private static final String SET_ALL = """
            formulas => {
              let asked, given, refused;
              globalThis.house = {
                tex: () => asked.source,
                display: () => String(asked.display),
                give: (drawn) => (given = drawn),
                refuse: (reason) => (refused = reason),
              };
              const problems = [];
              for (asked of formulas) {
                given = refused = undefined;
                setFormula();
                if (!given?.includes("<path ")) {
                  problems.push(`${asked.source}: ${refused}`);
                }
              }
              return problems;
            }""";

    @Test
    void eachFormulaOfTheBanksIsSet() throws Exception {
        Set<Tex> all = BankFormulas.all();
        assertThat(all).hasSizeGreaterThan(500);
        assertThat(refused(List.copyOf(all))).isEmpty();
    }

    @Test
    void whatCantBeSetIsTold() {
        assertThat(refused(List.of(new Tex("x", false), new Tex("\\unknown x", false))))
                .singleElement()
                .asString()
                .startsWith("\\unknown x: ");
    }

    private static List<?> refused(List<Tex> formulas) {
        try (Visitor visitor = Visitor.stranger()) {
            Page page = visitor.page();
            page.evaluate(MathJaxFiles.script());
            return (List<?>) page.evaluate(
                    SET_ALL,
                    formulas.stream()
                            .map(tex -> Map.of("source", tex.source(), "display", tex.display()))
                            .toList());
        }
    }
}
