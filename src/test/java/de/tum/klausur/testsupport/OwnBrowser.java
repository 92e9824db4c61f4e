package de.tum.klausur.testsupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import de.tum.klausur.local.server.Processes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A browser with a profile on the disk, which can be killed and started again. */
public final class OwnBrowser implements AutoCloseable {

    private final Path profile;
    private final List<Cookie> cookies;
    private BrowserContext context;

    /**
     * Starts it.
     *
     * @param cookies of whom it is, since a killed browser may lose those of the last half minute, and then one signs in again
     */
    public OwnBrowser(Path profile, List<Cookie> cookies) {
        this.profile = profile.toAbsolutePath();
        this.cookies = cookies;
        this.context = started();
    }

    private BrowserContext started() {
        BrowserContext fresh = TestBrowser.withProfile(profile);
        fresh.addCookies(cookies);
        return fresh;
    }

    /** A new tab. */
    public Page newPage() {
        return context.newPage();
    }

    /** Ends all its processes without a chance to write anything, and starts it again on the same profile. */
    public void killAndRestart() {
        Processes.withCommandLine("--user-data-dir=" + profile).stream()
                .map(process -> {
                    process.destroyForcibly();
                    return process.onExit();
                })
                .toList()
                .forEach(CompletableFuture::join);
        close();
        context = started();
    }

    @Override
    public void close() {
        try {
            context.close();
        } catch (PlaywrightException alreadyDead) {
            // As it is meant to be.
        }
    }
}
