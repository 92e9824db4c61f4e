package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.Hands;
import de.tum.klausur.testsupport.KlausurStack;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole exam by keys alone, as somebody sits it who has read the help. */
final class KeyboardWalk {

    private static final int MANY_TABS = 150;

    /** Within a part the control that takes an answer, by how it is answered. */
    private static final String CONTROL = """
            (() => {
              const at = document.activeElement;
              const part = at?.closest("fieldset[data-part]")?.dataset.part ?? "";
              if (at?.matches("[data-flag], [data-note], summary, a")) return part + " ";
              const how = at?.matches("input[type=radio], input[type=checkbox]") ? "tick"
                : at?.matches("[role=application]") ? "spot"
                : at?.matches("select") ? "choice"
                : at?.matches("textarea, input:not([type=file])") ? "text" : "";
              return part + " " + how;
            })()""";

    private final Hands hands;

    KeyboardWalk(Hands hands) {
        this.hands = hands;
    }

    /** Through Keycloak's own page. */
    void signIn(String login) {
        hands.go(KlausurStack.running().url() + "/sign-in");
        enter(login);
        hands.await("location.port === '" + KlausurStack.running().port() + "' && document.querySelector('main')");
    }

    /** Name and password, where one is asked for them. */
    void enter(String login) {
        tabTo("#username");
        hands.type(login);
        tabTo("#password");
        hands.type("klausur");
        hands.press("Enter");
    }

    /** From the home page into the exam, confirming on the way what is to be confirmed. */
    void start(String platform, String title) {
        hands.go(platform + "/");
        tabTo("a[href*='/attempts/session/']", "document.activeElement.textContent.includes('" + title + "')");
        hands.press("Enter");
        hands.await("location.pathname.startsWith('/attempts/session/')");
        String form = "form[action^='/attempts/session/'] ";
        while (hands.see("document.querySelector(\"" + form + "input[type=checkbox]:not(:checked)\")")
                .startsWith("[object")) {
            tabTo(form + "input[type=checkbox]:not(:checked)");
            hands.press("Space");
        }
        tabTo(form + "button:not([type=button])");
        hands.press("Enter");
        hands.await("document.getElementById('save-state')?.dataset.state === 'saved'");
    }

    /** How many parts the paper has. */
    int parts() {
        return Integer.parseInt(hands.see("document.querySelectorAll('#overview [data-goto]').length"));
    }

    /** Goes from part to part and answers each as its first control lets one; answers how, by part. */
    Map<String, String> answerAll() {
        Map<String, String> answered = new LinkedHashMap<>();
        int parts = parts();
        for (int number = 0; number < parts; number++) {
            hands.press("Alt+PageDown");
            String part = hands.see("document.activeElement.closest('[data-part]').dataset.part");
            String how = intoThePart(part);
            if (!how.isEmpty()) {
                give(how, "7");
                answered.put(part, how);
            }
        }
        return answered;
    }

    /** To the first control of the part one is at that takes an answer; answers how it does, empty where none does. */
    private String intoThePart(String part) {
        for (int tabs = 0; tabs < 6; tabs++) {
            hands.press("Tab");
            String[] told = hands.see(CONTROL).split(" ", -1);
            if (!told[0].equals(part)) {
                return "";
            }
            if (!told[1].isEmpty()) {
                return told[1];
            }
        }
        return "";
    }

    private void give(String how, String text) {
        switch (how) {
            case "tick" -> hands.press("Space");
            case "choice", "spot" -> hands.press(how.equals("spot") ? "ArrowRight" : "ArrowDown");
            default -> hands.type(text);
        }
    }

    /** Back to the part before, over and over, until it takes a text; types it there. Answers the part. */
    String typeAgain(String text) {
        for (int back = 0; back < parts(); back++) {
            hands.press("Alt+PageUp");
            String part = hands.see("document.activeElement.closest('[data-part]').dataset.part");
            if (intoThePart(part).equals("text")) {
                hands.press("Control+End");
                hands.type(text);
                return part;
            }
        }
        throw new AssertionError("no part takes a text");
    }

    void isSaved() {
        hands.await("document.getElementById('save-state').dataset.state === 'saved'");
    }

    /** By its shortcut, the dialog and its button. */
    void handIn() {
        hands.press("Alt+Shift+End");
        hands.await("document.getElementById('hand-in-dialog').open");
        tabTo("#hand-in-now");
        hands.press("Enter");
        hands.await("document.getElementById('outcome')?.matches(':focus')");
    }

    /** Presses Tab until the focus is there. */
    void tabTo(String selector) {
        tabTo(selector, "true");
    }

    void tabTo(String selector, String also) {
        step("Tab", selector, also);
    }

    /** The same backwards. */
    void tabBackTo(String selector) {
        step("Shift+Tab", selector, "true");
    }

    private void step(String key, String selector, String also) {
        hands.await("document.readyState === 'complete'");
        String there = "document.activeElement?.matches(\"" + selector + "\") && " + also;
        for (int tabs = 0; !hands.see("Boolean(" + there + ")").equals("true"); tabs++) {
            assertThat(tabs).as("Tab after Tab to %s", selector).isLessThan(MANY_TABS);
            hands.press(key);
        }
    }
}
