package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.StartProblem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a student's browser sends, in the order in which the exam's page sends it. The one place to change when the page
 * asks for something else.
 *
 * @param formToken of any page of ours, as forms carry it
 */
record ExamRequests(String formToken) {

    private static final Pattern PAPER = Pattern.compile("data-paper=\"([^\"]+)\"");
    private static final String HTML = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    /** The page on which one waits for the exam; the first that the platform hears of a student. */
    RawRequest waiting(StudentAttempt seat) {
        return page(seat, "/attempts/session/" + seat.session());
    }

    /** The button "Start". */
    RawRequest start(StudentAttempt seat) {
        return seat.student()
                .signed(RawRequest.form(
                        "/attempts/session/" + seat.session(), "confirmed=true&csrf-token=" + formToken))
                .with(HTML)
                .with("Cookie: csrf-token=" + formToken);
    }

    /** The exam's page; its files are found in it, see {@link PageFiles}. */
    RawRequest exam(StudentAttempt seat) {
        return page(seat, "/attempts/" + seat.attempt());
    }

    /**
     * The paper, before the page that tells its address was seen: by another address of it, which costs as much to answer but
     * may not be kept.
     */
    RawRequest paper(StudentAttempt seat) {
        return paper(seat, "/attempts/" + seat.attempt() + "/paper/en/of-another-day");
    }

    /** The paper by the address that the exam's page tells, so that a browser keeps it. */
    RawRequest paper(StudentAttempt seat, Browser.Answer page) {
        Matcher told = PAPER.matcher(page.body());
        if (!told.find()) {
            throw new StartProblem("The exam's page tells no address of its paper.");
        }
        return paper(seat, told.group(1));
    }

    private static RawRequest paper(StudentAttempt seat, String address) {
        return seat.student()
                .signed(RawRequest.get(address))
                .with("Accept: */*")
                .with("Accept-Encoding: gzip, deflate, br");
    }

    /**
     * What the page's scripts say and ask at each opening: it becomes the one that writes and gets the answers, and gets flags and
     * notes.
     */
    List<RawRequest> opened(StudentAttempt seat) {
        return List.of(
                seat.student()
                        .signed(RawRequest.json(
                                api(seat) + "/writer",
                                "{\"tab\":\"%s\"}".formatted(seat.student().tab()))),
                seat.student().signed(RawRequest.get(api(seat) + "/notes")));
    }

    /** Every 15 s of each page. */
    RawRequest poll(StudentAttempt seat) {
        return seat.student().signed(RawRequest.get(api(seat) + "/standing"));
    }

    /** Changes that are sent together, each as in {@link #change}. */
    RawRequest save(StudentAttempt seat, List<String> changes) {
        return seat.student()
                .signed(RawRequest.json(
                        api(seat) + "/answers",
                        "{\"tab\":\"%s\",\"changes\":[%s]}"
                                .formatted(seat.student().tab(), String.join(",", changes))));
    }

    /** A change of an answer that has the revision {@code base}. */
    static String change(String part, String base, String response) {
        return "{\"part\":\"%s\",\"base\":%s,\"response\":%s}".formatted(part, base, response);
    }

    private static RawRequest page(StudentAttempt seat, String path) {
        return seat.student().signed(RawRequest.get(path)).with(HTML);
    }

    private static String api(StudentAttempt seat) {
        return "/api/attempts/" + seat.attempt();
    }
}
