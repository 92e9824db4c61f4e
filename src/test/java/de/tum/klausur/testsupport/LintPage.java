package de.tum.klausur.testsupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** TypeScript's checker in a browser, from its webjar: nobody needs Node.js. See {@code src/test/resources/web/lint.js}. */
public final class LintPage implements AutoCloseable {

    private static final Path MODULES = Path.of("src", "main", "resources", "web");
    private static final Path LINT = Path.of("src", "test", "resources", "web", "lint.js");
    private static final String ORIGIN = "https://klausur.test";
    private static final String TYPESCRIPT = "/META-INF/resources/webjars/typescript/" + version() + "/lib/";

    private final BrowserContext context;
    private final Page page;

    public LintPage() {
        context = TestBrowser.newContext("en-GB");
        page = context.newPage();
        page.route("**/*", LintPage::serve);
        page.navigate(ORIGIN);
        page.addScriptTag(new Page.AddScriptTagOptions().setUrl(ORIGIN + "/typescript/typescript.js"));
    }

    /** The texts of all our modules, by path. */
    public static Map<String, String> modules() {
        try (Stream<Path> files = Files.walk(MODULES)) {
            Map<String, String> modules = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                modules.put("/web/" + MODULES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found in modules, each with file and line; those they import may be left out. */
    public List<String> findings(Map<String, String> modules) {
        return ((List<?>) page.evaluate("async modules => (await import('/tests/lint.js')).findings(modules)", modules))
                .stream().map(String::valueOf).toList();
    }

    private static void serve(Route route) {
        String path = URI.create(route.request().url()).getPath();
        if (path.equals("/")) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!DOCTYPE html><title>lint</title>"));
        } else if (path.equals("/tests/lint.js")) {
            ScriptPage.serve(route, LINT);
        } else if (path.startsWith("/web/")) {
            ScriptPage.serve(route, MODULES.resolve(path.substring("/web/".length())));
        } else {
            serve(route, path.substring(path.lastIndexOf('/') + 1));
        }
    }

    private static void serve(Route route, String library) {
        try (InputStream in = LintPage.class.getResourceAsStream(TYPESCRIPT + library)) {
            route.fulfill(
                    in == null
                            ? new Route.FulfillOptions().setStatus(404)
                            : new Route.FulfillOptions()
                                    .setContentType("text/javascript; charset=utf-8")
                                    .setBody(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        try (InputStream in =
                LintPage.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/typescript/pom.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
