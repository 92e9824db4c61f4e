package de.tum.klausur.local.bench;

import java.util.List;

/**
 * What a student's browser sends, in the order in which the exam's page sends it. The one place to change when the page
 * asks for something else.
 *
 * @param formToken of any page of ours, as forms carry it
 */
record ExamRequests(String formToken) {

    private static final String HTML = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    /** The page on which one waits for the exam; the first that the platform hears of a student. */
    RawRequest waiting(Seat seat) {
        return page(seat, "/attempts/session/" + seat.session());
    }

    /** The button "Start". */
    RawRequest start(Seat seat) {
        return seat.student()
                .signed(RawRequest.form("/attempts/session/" + seat.session(), "csrf-token=" + formToken))
                .with(HTML)
                .with("Cookie: csrf-token=" + formToken);
    }

    /** The exam's page; its files are found in it, see {@link PageFiles}. */
    RawRequest exam(Seat seat) {
        return page(seat, "/attempts/" + seat.attempt());
    }

    /** What the page's scripts ask for once it is there and that a browser may keep, such as a paper of its own. */
    List<RawRequest> resources(Seat seat) {
        return List.of();
    }

    /** What the page's scripts say and ask at each opening; it becomes the one that writes and gets the answers. */
    List<RawRequest> opened(Seat seat) {
        return List.of(seat.student()
                .signed(RawRequest.json(
                        api(seat) + "/writer",
                        "{\"tab\":\"%s\"}".formatted(seat.student().tab()))));
    }

    /** Every 15 s of each page. */
    RawRequest poll(Seat seat) {
        return seat.student().signed(RawRequest.get(api(seat) + "/standing"));
    }

    /** Changes that are sent together, each as in {@link #change}. */
    RawRequest save(Seat seat, List<String> changes) {
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

    private static RawRequest page(Seat seat, String path) {
        return seat.student().signed(RawRequest.get(path)).with(HTML);
    }

    private static String api(Seat seat) {
        return "/api/attempts/" + seat.attempt();
    }
}
