package de.tum.klausur.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person at a browser of their own, in English unless told otherwise; closing it forgets everything. */
public final class Visitor implements AutoCloseable {

    /** Pictures of long pages take seconds. */
    private static final boolean SCREENSHOTS = Boolean.getBoolean("klausur.screenshots");

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private final BrowserContext context;
    private final Page page;
    private final List<String> findings = new ArrayList<>();

    private Visitor(String language) {
        this(language, Optional.empty());
    }

    private Visitor(String language, Optional<String> cookies) {
        context = TestBrowser.newContext(language, cookies);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                findings.add("forbidden by the security policy: " + message.text());
            }
        });
    }

    /** Somebody who isn't signed in. */
    public static Visitor stranger() {
        return new Visitor("en-GB");
    }

    /** The same with a browser that asks for German. */
    public static Visitor germanStranger() {
        return new Visitor("de-DE");
    }

    /** A person of the demo realm, signed in through Keycloak's page, e.g. {@code "ge23abc"} or {@code "ta"}. */
    public static Visitor signedIn(String login) {
        Visitor visitor = stranger();
        visitor.signIn(login);
        return visitor;
    }

    /** As {@link #signedIn}, with a browser that asks for German. */
    public static Visitor signedInGerman(String login) {
        Visitor visitor = germanStranger();
        visitor.signIn(login);
        return visitor;
    }

    /** At another browser of somebody who is signed in, as {@link #signedIn()} tells; Keycloak isn't asked again. */
    public static Visitor signedInAs(String signedIn) {
        return new Visitor("en-GB", Optional.of(signedIn));
    }

    /** By what another browser would be signed in as well. */
    public String signedIn() {
        return context.storageState();
    }

    /** Signs in through Keycloak's page. */
    public void signIn(String login) {
        go("/sign-in");
        page.fill("#username", login);
        page.fill("#password", "klausur");
        page.click("#kc-login");
        try {
            page.waitForURL(KlausurStack.running().url() + "/**");
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "%s is not signed in, but at %s: %s"
                            .formatted(login, page.url(), page.locator("body").innerText()),
                    e);
        }
    }

    /** The page in front of this person. */
    public Page page() {
        return page;
    }

    /** Opens a path of Klausur, e.g. {@code "/banks"}. */
    public void go(String path) {
        page.navigate(KlausurStack.running().url() + path);
    }

    /**
     * Looks at the page as it is. Where axe finds a violation, the page is wider than a phone, or it tried what its security
     * policy forbids, {@link #close} fails: a walk tells what is wrong with all of its pages at once. With {@code
     * -Dklausur.screenshots=true} it keeps pictures: {@code target/screenshots/<name>-<width>-<scheme>.png}.
     *
     * @param name letters, digits and hyphens
     */
    public void look(String name) {
        if (SCREENSHOTS) {
            show(name, DESK, ColorScheme.DARK);
            show(name, PHONE, ColorScheme.LIGHT);
        }
        // Contrast differs between light and dark, order and size between phone and desk: two looks see all four.
        look(name, PHONE, ColorScheme.DARK);
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > PHONE) {
            findings.add("%s is %d px wide on a phone of %d".formatted(name, width, PHONE));
        }
        look(name, DESK, ColorScheme.LIGHT);
    }

    private void look(String name, int width, ColorScheme scheme) {
        show(name, width, scheme);
        // For axe nothing in a disabled fieldset can be focused; browsers disable its controls only.
        // It counts visible words as a header's name only; a formula's header has its name by aria-label.
        new AxeBuilder(page)
                .options(violationsOnly())
                .setLegacyMode(true) // we have no frames: no further page is opened to put together what frames say
                .exclude("fieldset[disabled] pre[tabindex]")
                .exclude("th[aria-label]:has(.math)")
                .analyze()
                .getViolations()
                .forEach(rule ->
                        findings.add("axe on %s at %d %s: %s".formatted(name, width, word(scheme), told(rule))));
    }

    /** What is well isn't gathered: pages have thousands of elements. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private void show(String name, int width, ColorScheme scheme) {
        page.evaluate("scrollTo(0, 0)"); // what stays at the top stands at the top
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        if (SCREENSHOTS) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "%s-%d-%s.png".formatted(name, width, word(scheme)))));
        }
    }

    private static String word(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? "dark" : "light";
    }

    private static String told(Rule rule) {
        return "%s: %s %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream().map(node -> node.getHtml()).toList());
    }

    @Override
    public void close() {
        context.close();
        assertThat(findings).isEmpty();
    }
}
