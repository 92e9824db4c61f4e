package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.LintPage;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our JavaScript modules as a linter sees them. */
@Tag("browser")
class LintIT {

    private static LintPage page;

    @BeforeAll
    static void open() {
        page = new LintPage();
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @Test
    void ourModulesHaveNothingToBeFound() {
        Map<String, String> modules = LintPage.modules();
        assertThat(modules).containsKeys("/web/http.js", "/web/attempt/exam.js");
        assertThat(page.findings(modules)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export const sum = first + 1;",
                "import { send } from \"./nowhere.js\";\nexport const asked = send;",
                "import { sent } from \"./http.js\";\nexport const asked = sent;",
                "export function one() { const unused = 1; return 1; }",
                "export function one() { return 1; console.log(2); }",
                "export function one() { const two = 2; two = 1; return two; }",
                "export const one = { a: 1, a: 2 };",
                "export const one = (1;",
            })
    void whatIsWrongIsFound(String source) {
        assertThat(page.findings(Map.of("/web/wrong.js", source)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).startsWith("/web/wrong.js:"));
    }
}
