package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.ScriptPage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The unit tests of our JavaScript modules ({@code src/test/resources/web}), each shown as a test of its own. */
@Tag("browser")
class ScriptsIT {

    @TestFactory
    Stream<DynamicContainer> modules() {
        return ScriptPage.files().stream().map(file -> DynamicContainer.dynamicContainer(file, testsOf(file)));
    }

    @Test
    void theModulesThatKeepAnswersHaveTests() {
        assertThat(ScriptPage.files())
                .contains(
                        "attempt/announcer.test.js",
                        "attempt/answers.test.js",
                        "attempt/chain.test.js",
                        "attempt/clean.test.js",
                        "attempt/conflicts.test.js",
                        "attempt/end.test.js",
                        "attempt/hand-in.test.js",
                        "attempt/kept.test.js",
                        "attempt/late.test.js",
                        "attempt/leftovers.test.js",
                        "attempt/offline.test.js",
                        "attempt/parts.test.js",
                        "attempt/problems.test.js",
                        "attempt/queue.test.js",
                        "attempt/saving-state.test.js",
                        "attempt/sign-in.test.js",
                        "attempt/standing.test.js",
                        "attempt/store.test.js",
                        "attempt/time.test.js",
                        "attempt/worker.test.js",
                        "attempt/writer.test.js");
    }

    private static Stream<DynamicTest> testsOf(String file) {
        ScriptPage page = new ScriptPage(file);
        List<String> tests = page.tests();
        assertThat(tests).as("tests in " + file).isNotEmpty();
        return tests.stream()
                .map(test -> DynamicTest.dynamicTest(test, () -> page.run(test)))
                .onClose(page::close);
    }
}
