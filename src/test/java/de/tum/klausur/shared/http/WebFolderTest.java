package de.tum.klausur.shared.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WebFolderTest {

    private final WebFolder folder = new WebFolder();

    @Test
    void folderIsNamedAfterAllThatItsFilesSay() {
        String name = WebFolder.hash(Map.of("a.js", bytes("1"), "b.js", bytes("2")));
        assertThat(name).matches("[0-9a-f]{16}");
        assertThat(WebFolder.hash(Map.of("b.js", bytes("2"), "a.js", bytes("1"))))
                .isEqualTo(name);
        assertThat(WebFolder.hash(Map.of("a.js", bytes("1"), "b.js", bytes("3"))))
                .isNotEqualTo(name);
        assertThat(WebFolder.hash(Map.of("a.js", bytes("2"), "b.js", bytes("1"))))
                .isNotEqualTo(name);
        assertThat(WebFolder.hash(Map.of("a.js", bytes("1"), "c.js", bytes("2"))))
                .isNotEqualTo(name);
        assertThat(WebFolder.hash(Map.of("a.js", bytes("1")))).isNotEqualTo(name);
    }

    @Test
    void iconStandsWithinThePageThatShowsIt() {
        assertThat(WebFolder.iconOf("<svg fill=\"#0065bd\" width=\"50%\"/>\n"))
                .isEqualTo("data:image/svg+xml,%3Csvg fill='%230065bd' width='50%25'/%3E");
        assertThat(folder.getIcon()).startsWith("data:image/svg+xml,%3Csvg ").doesNotContain("\"", "<", "\n");
    }

    @Test
    void onlyThePresentFolderIsThePresentOne() {
        String present = folder.getFolder().substring("/web/".length());
        assertThat(folder.asked(present + "/attempt/exam.js"))
                .isEqualTo(new WebFolder.RequestedFile("attempt/exam.js", true));
        assertThat(folder.asked("0123456789abcdef/attempt/exam.js"))
                .isEqualTo(new WebFolder.RequestedFile("attempt/exam.js", false));
        assertThat(folder.asked("attempt/exam.js")).isEqualTo(new WebFolder.RequestedFile("attempt/exam.js", false));
        assertThat(folder.asked("0123456789ABCDEF/base.css"))
                .isEqualTo(new WebFolder.RequestedFile("0123456789ABCDEF/base.css", false));
        assertThat(folder.asked("")).isEqualTo(new WebFolder.RequestedFile("", false));
    }

    @Test
    void modulesThatAModuleImportsAreFoundHoweverDeepAndOnce() {
        assertThat(folder.imports("attempt/exam.js"))
                .contains(
                        folder.getFolder() + "/http.js",
                        folder.getFolder() + "/math.js",
                        folder.getFolder() + "/attempt/axis.js",
                        folder.getFolder() + "/attempt/paper.js")
                .doesNotContain(folder.getFolder() + "/attempt/exam.js")
                .doesNotHaveDuplicates()
                .allSatisfy(address -> assertThat(address).startsWith("/web/").doesNotContain(".."));
        assertThat(folder.imports("page.js")).isEmpty();
    }

    @Test
    void nameOfWhatTheBuildMadeOneFileOfLeadsThere() {
        boolean built = WebFolder.class.getResource("/web/bundled/attempt/exam-page.js") != null;
        assertThat(folder.resource("attempt/exam-page.js"))
                .isEqualTo(built ? "/web/bundled/attempt/exam-page.js" : "/web/attempt/exam-page.js");
        assertThat(folder.imports("attempt/exam-page.js").isEmpty()).isEqualTo(built);
        assertThat(folder.resource("attempt/exam.js")).isEqualTo("/web/attempt/exam.js");
    }

    @Test
    void whatAModuleImportsIsReadFromItsStatements() {
        assertThat(WebFolder.imported("""
                        import { send } from "../http.js";
                        import "./side.js";
                        export { a } from "./other.js";
                        import {
                          long,
                        } from "./lines.js";
                        const text = "import x from './no.js'";
                        """)).containsExactly("../http.js", "./side.js", "./other.js", "./lines.js");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
