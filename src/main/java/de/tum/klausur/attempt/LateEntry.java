package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.DeviceChain;
import de.tum.klausur.attempt.model.LateEvidence;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.UploadedPage;
import de.tum.klausur.shared.text.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A response that came after an attempt's end, as it came, and what was decided about it.
 *
 * @param place in the order in which the attempt's were sent, from 1
 * @param times all that is known of when it was typed
 * @param hash by the device's own chain
 */
record LateEntry(
        UUID id,
        UUID attempt,
        int place,
        PartRef part,
        int base,
        Response response,
        Times times,
        DeviceChain.Link link,
        String hash,
        State state,
        Optional<Decision> decision) {

    /** What became of it. */
    enum State {
        WAITING,
        ADMITTED,
        REFUSED
    }

    /**
     * As the device and the server say.
     *
     * @param typed by the server's clock, as the device says
     * @param device when the device last heard from the server, as it says
     * @param server when the journal last heard of the student
     * @param ended the end that it came after
     */
    record Times(Instant typed, Instant device, Instant server, Instant ended, Instant arrived) {}

    /** A lecturer's word. */
    record Decision(String reason, UUID by, Instant at) {}

    /** The files that it names; other answers have fields of these names as well, but no digests in them. */
    List<UploadedPage> pages() {
        List<UploadedPage> pages = UploadedPage.of(response);
        return pages.stream().allMatch(page -> Sha256.isHex(page.file())) ? pages : List.of();
    }

    LateEvidence evidence(Instant startedAt) {
        return new LateEvidence(
                startedAt, times.ended(), times.typed(), times.device(), times.server(), times.arrived(), link);
    }
}
