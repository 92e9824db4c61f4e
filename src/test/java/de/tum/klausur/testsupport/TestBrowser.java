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

/**
 * The one Chromium of this thread: the machine's own, none is downloaded. What drives it is no thread's but its own, so tests
 * that run at once have one each.
 */
final class TestBrowser {

    private static final ThreadLocal<TestBrowser> OF_THIS_THREAD = ThreadLocal.withInitial(TestBrowser::new);

    private static final double PATIENCE_MS = 30_000;

    // In containers, where CI runs, Chromium's own sandbox and big shared memory aren't to be had.
    private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser() {
        // On a busy machine a queue that waited for the server may take ten seconds to try again.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end-of-browser"));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(OPTIONS));
    }

    /** A new profile, which shares nothing with others. */
    static BrowserContext newContext(String language) {
        return newContext(language, Optional.empty());
    }

    /** The same, with these cookies, as {@link BrowserContext#storageState()} tells them. */
    static BrowserContext newContext(String language, Optional<String> cookies) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Europe/Berlin")
                // A colour half way to another is neither seen nor measured.
                .setReducedMotion(ReducedMotion.REDUCE);
        cookies.ifPresent(options::setStorageState);
        return OF_THIS_THREAD.get().browser.newContext(options);
    }

    /** A browser of its own, which keeps its profile in a folder as a student's does. */
    static BrowserContext withProfile(Path folder) {
        return OF_THIS_THREAD
                .get()
                .playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium())
                                .setArgs(OPTIONS)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/Berlin"));
    }

    private static Path chromium() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("KLAUSUR_CHROMIUM")).stream(),
                        Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"))
                .map(Path::of)
                // An empty name is the folder that one is in.
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium; ./klausur test says how to get one"));
    }
}
