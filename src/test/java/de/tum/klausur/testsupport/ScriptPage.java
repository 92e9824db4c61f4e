package de.tum.klausur.testsupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs one file of tests of our JavaScript modules in a browser. It needs no server: {@code /web/} is the source folder of
 * the modules, {@code /tests/} that of their tests.
 */
public final class ScriptPage implements AutoCloseable {

    private static final Path MODULES = Path.of("src", "main", "resources", "web");
    private static final Path TESTS = Path.of("src", "test", "resources", "web");
    private static final String ORIGIN = "https://klausur.test";

    private final BrowserContext context;
    private final Page page;

    /**
     * Loads a file of tests.
     *
     * @param file below the tests' folder, e.g. {@code attempt/time.test.js}
     */
    public ScriptPage(String file) {
        context = TestBrowser.newContext("en-GB");
        page = context.newPage();
        page.route("**/*", ScriptPage::serve);
        page.navigate(ORIGIN);
        page.evaluate("async file => { await import(`/tests/${file}`); }", file);
    }

    /** All files of tests, e.g. {@code attempt/time.test.js}. */
    public static List<String> files() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(file -> TESTS.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".test.js"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file's tests are called. */
    public List<String> tests() {
        return ((List<?>) page.evaluate("async () => (await import('/tests/tests.js')).names()"))
                .stream().map(String::valueOf).toList();
    }

    /**
     * Runs one of them.
     *
     * @throws com.microsoft.playwright.PlaywrightException with the test's own words where it fails
     */
    public void run(String test) {
        page.evaluate("async name => { await (await import('/tests/tests.js')).run(name); }", test);
    }

    private static void serve(Route route) {
        String path = URI.create(route.request().url()).getPath();
        if (path.startsWith("/web/")) {
            serve(route, MODULES.resolve(path.substring("/web/".length())));
        } else if (path.startsWith("/tests/")) {
            serve(route, TESTS.resolve(path.substring("/tests/".length())));
        } else {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!DOCTYPE html><title>tests</title>"));
        }
    }

    /** Answers with a module, or that there is none. */
    static void serve(Route route, Path file) {
        route.fulfill(
                Files.isRegularFile(file)
                        ? new Route.FulfillOptions()
                                .setContentType("text/javascript; charset=utf-8")
                                .setPath(file)
                        : new Route.FulfillOptions().setStatus(404));
    }

    @Override
    public void close() {
        context.close();
    }
}
