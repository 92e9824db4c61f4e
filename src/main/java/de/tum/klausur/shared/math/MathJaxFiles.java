package de.tum.klausur.shared.math;

import de.tum.klausur.shared.http.Webjars;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The part of MathJax that draws LaTeX as outlines, and our few lines behind it. */
final class MathJaxFiles {

    /** In the order in which they need each other. */
    private static final List<String> FILES = List.of(
            "core.js",
            "adaptors/liteDOM.js",
            "input/tex-base.js",
            "input/tex/extensions/ams.js",
            "input/tex/extensions/boldsymbol.js",
            "input/tex/extensions/textmacros.js",
            "input/tex/extensions/enclose.js",
            "input/tex/extensions/cancel.js",
            "input/tex/extensions/color.js",
            "output/svg.js",
            "output/svg/fonts/tex.js");

    private MathJaxFiles() {}

    /** All of it as one script. */
    static String script() {
        String folder = "/META-INF/resources" + new Webjars().folder("mathjax") + "/es5/";
        StringBuilder script = new StringBuilder("globalThis.MathJax = {loader: {load: []}};\n");
        FILES.forEach(file -> script.append(text(folder + file)).append("\n;\n"));
        return script.append(text("/math/set.js")).toString();
    }

    static String text(String resource) {
        try (InputStream in = MathJaxFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the build: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
