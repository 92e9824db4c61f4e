package de.tum.klausur.testsupport;

/** Somebody at a browser who has a keyboard and no mouse, and eyes. */
public interface Hands {

    /** Types an address into the browser's own field. */
    void go(String address);

    /** Presses a key as Playwright names it, e.g. {@code "Alt+PageDown"}. */
    void press(String key);

    /** Types what is to be read. */
    void type(String text);

    /**
     * Looks at the page: the value of an expression as text.
     *
     * @param script an expression whose value has a text, maybe later
     */
    String see(String script);

    /** The page that this opens beside the one at hand. */
    Hands opened(Runnable act);

    /** Loses all cookies, as who clears them, or whose sign-in ends. */
    void loseCookies();

    /** Looks until it is so. */
    default void await(String script) {
        Waiting.until(() -> {
            try {
                return see("Boolean(" + script + ")").equals("true");
            } catch (IllegalStateException leaving) {
                // The page is being left: the next one is looked at.
                return false;
            }
        });
    }
}
