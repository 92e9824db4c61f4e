package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What travels when the exam's page is opened, as the browser itself counts it. */
@Tag("browser")
class LoadingIT {

    private static final String TITLE = "Mock exam, counted";
    private static final int REQUESTS = 12;
    private static final double KILO = 1000;

    @Test
    void examIsOpenedByTwelveRequestsAndReloadedByAFewKilobytes() {
        try (Visitor lecturer = Visitor.signedIn("lecturer")) {
            Steps.enrol(lecturer, Steps.schedule(lecturer, TITLE), "03700003;Großmann;Clara");
        }
        try (Visitor student = Visitor.signedIn("go17gro")) {
            Steps.startOneByOne(student, TITLE);
            Page page = student.page();
            CDPSession devtools = page.context().newCDPSession(page);
            Map<String, Double> travelled = counted(devtools);
            devtools.send("Network.clearBrowserCache");
            devtools.send("Network.setBypassServiceWorker", bypass(true));
            open(page, travelled);
            System.out.println("The exam's page, opened: " + told(travelled));
            assertThat(travelled).hasSizeLessThanOrEqualTo(REQUESTS);
            assertThat(bytes(travelled)).isLessThan(250 * KILO);

            open(page, travelled);
            System.out.println("The exam's page, again:  " + told(travelled));
            assertThat(bytes(travelled)).isLessThan(5 * KILO);
        }
    }

    private static void open(Page page, Map<String, Double> travelled) {
        travelled.clear();
        page.reload();
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
        assertThat(page.locator("#paper .problem:not([hidden])").first()).isVisible();
        // What comes late, such as fonts, has come.
        page.evaluate("document.fonts.ready.then(() => true)");
    }

    /** By address, the bytes that travelled for it with all headers: none where the browser had it. */
    private static Map<String, Double> counted(CDPSession devtools) {
        Map<String, String> addresses = new LinkedHashMap<>();
        Map<String, Double> travelled = new LinkedHashMap<>();
        devtools.on("Network.requestWillBeSent", sent -> addresses.put(id(sent), address(sent)));
        devtools.on("Network.loadingFinished", finished -> {
            double bytes = finished.get("encodedDataLength").getAsDouble();
            if (bytes > 0) {
                travelled.merge(addresses.getOrDefault(id(finished), "?"), bytes, Double::sum);
            }
        });
        devtools.send("Network.enable");
        return travelled;
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String address(JsonObject sent) {
        JsonObject request = sent.getAsJsonObject("request");
        return request.get("method").getAsString() + " "
                + request.get("url").getAsString().replaceAll("^https?://[^/]+", "");
    }

    private static JsonObject bypass(boolean bypass) {
        JsonObject one = new JsonObject();
        one.addProperty("bypass", bypass);
        return one;
    }

    private static double bytes(Map<String, Double> travelled) {
        return travelled.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String told(Map<String, Double> travelled) {
        return "%d requests, %.1f KB %s".formatted(travelled.size(), bytes(travelled) / KILO, travelled);
    }
}
