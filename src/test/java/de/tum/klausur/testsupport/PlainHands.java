package de.tum.klausur.testsupport;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;

/** Keys alone at a page of Chromium. Whatever a mouse or a finger would do on any page of its profile is noted. */
public final class PlainHands implements Hands {

    private static final String MOUSE = "somebody used a mouse: ";
    private static final String WATCH = """
            for (const kind of ["pointerdown", "mousedown", "touchstart"]) {
              addEventListener(kind, () => console.error("%s" + kind), true);
            }
            """.formatted(MOUSE);

    private final Page page;
    private final List<String> mouse;

    private PlainHands(Page page, List<String> mouse) {
        this.page = page;
        this.mouse = mouse;
    }

    /** At the page of a visitor, from its next page on. */
    public static PlainHands of(Visitor visitor) {
        List<String> noted = new ArrayList<>();
        visitor.page().context().addInitScript(WATCH);
        visitor.page().context().onConsoleMessage(message -> {
            if (message.text().startsWith(MOUSE)) {
                noted.add(message.text());
            }
        });
        return new PlainHands(visitor.page(), noted);
    }

    /** What was done without the keyboard. */
    public List<String> mouse() {
        return List.copyOf(mouse);
    }

    @Override
    public void go(String address) {
        page.navigate(address);
    }

    @Override
    public void press(String key) {
        page.keyboard().press(key);
    }

    @Override
    public void type(String text) {
        page.keyboard().type(text);
    }

    @Override
    public String see(String script) {
        try {
            return String.valueOf(page.evaluate("async () => String(await (" + script + "))"));
        } catch (PlaywrightException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Hands opened(Runnable act) {
        return new PlainHands(page.waitForPopup(act), mouse);
    }

    @Override
    public void loseCookies() {
        page.context().clearCookies();
    }
}
