package de.tum.klausur.shared.http;

import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How often one may ask: at once, and for good. Ten times what an honest person comes to who types fast, has bad luck with
 * the network and several tabs open; strangers are counted by their address, behind which all students of an exam may sit.
 */
enum Allowance {

    /** Saves of one person, each with all that was typed since the last. */
    SAVES(300, 5),

    /** Files of one person: photos, rosters. */
    UPLOADS(60, 1),

    /** What costs the server most: previews, trials, checks, PDF copies. */
    PREVIEWS(120, 2),

    /** Everything else that one person asks for. */
    CALLS(1_500, 25),

    /** Links of phones and what they send, of one address: as many photos at once as an exam's students may have to send. */
    PHOTOS(3_000, 30),

    /** What one address asks for without being signed in: 1,500 students who open the start page at once, four times. */
    STRANGERS(24_000, 400);

    private static final Pattern SAVING = Pattern.compile("/api/attempts/[^/]+/(?:answers|writer|hand-in)");
    private static final Pattern UPLOADING =
            Pattern.compile("/api/attempts/[^/]+/files/.+|(?:/api)?/sessions/[^/]+/roster");
    private static final Pattern AUTHORING = Pattern.compile("(?:/api)?/banks/.+|/api/attempts/[^/]+/preview");
    private static final Pattern PRINTING = Pattern.compile("/(?:review/[^/]+/copy|attempts/[^/]+/receipt)\\.pdf");

    private final int atOnce;
    private final int aSecond;

    Allowance(int atOnce, int aSecond) {
        this.atOnce = atOnce;
        this.aSecond = aSecond;
    }

    /** What a call of somebody signed in counts as. */
    static Allowance of(HttpMethod method, String path) {
        boolean post = method.equals(HttpMethod.POST);
        if (post && SAVING.matcher(path).matches()) {
            return SAVES;
        }
        if (post && UPLOADING.matcher(path).matches()) {
            return UPLOADS;
        }
        boolean costly = post
                ? AUTHORING.matcher(path).matches()
                : PRINTING.matcher(path).matches();
        return costly ? PREVIEWS : CALLS;
    }

    /** What a call of somebody counts as who isn't signed in. */
    static Allowance ofStranger(String path) {
        return path.startsWith("/api/photos") ? PHOTOS : STRANGERS;
    }

    /** A new, full bucket, this many times as large. */
    Bucket bucket(int times) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity((long) atOnce * times)
                        .refillGreedy((long) aSecond * times, Duration.ofSeconds(1)))
                .build();
    }
}
