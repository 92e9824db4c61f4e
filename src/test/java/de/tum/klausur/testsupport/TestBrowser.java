package de.tum.klausur.testsupport;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of this JVM: the machine's own, none is downloaded. */
final class TestBrowser {

    private static final Browser ONLY = start();

    private TestBrowser() {}

    private static final double PATIENCE_MS = 30_000;

    /** A new profile, which shares nothing with others. */
    static BrowserContext newContext(String language) {
        return ONLY.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Europe/Berlin")
                // A colour half way to another is neither seen nor measured.
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Browser start() {
        // On a busy machine a queue that waited for the server may take ten seconds to try again.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end-of-browser"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        // In containers, where CI runs, Chromium's own sandbox and big shared memory aren't to be had.
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    private static Path chromium() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("KLAUSUR_CHROMIUM")).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium; ./klausur test says how to get one"));
    }
}
