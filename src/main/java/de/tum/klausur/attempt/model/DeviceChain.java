package de.tum.klausur.attempt.model;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.shared.text.Sha256;
import java.time.Instant;
import java.util.UUID;

/**
 * The chain that a device makes of what is typed on it, so that what it sends after the end can't be put in between later without
 * starting all over.
 *
 * <p>An entry's hash is the SHA-256, in lower-case hexadecimal, of this text in UTF-8, its lines ended by one line feed; the
 * response is written as in {@link JournalChain}:
 *
 * <pre>{@code
 * klausur-device-1
 * <hash of the device's entry before, whatever became of that one, or 64 zeros>
 * <attempt>
 * <part>
 * <base>
 * <when it was typed, as it is sent>
 * <response>
 * }</pre>
 */
public final class DeviceChain {

    private DeviceChain() {}

    /**
     * An entry as a device sends it.
     *
     * @param base the revision that the student saw; 0 for none
     * @param typedAt by the server's clock as the device knew it, as it was written
     */
    public record Typed(PartRef part, int base, Response response, String typedAt, String hash) {

        /**
         * When it was typed.
         *
         * @throws java.time.format.DateTimeParseException where that is no instant
         */
        public Instant at() {
            return Instant.parse(typedAt);
        }
    }

    /** How an entry fits what came before it. */
    public enum Link {
        /** It goes on where the one before ended. */
        HOLDS,
        /** It is the first that the server got of the device's chain, which began earlier: nothing speaks for or against it. */
        STARTS,
        /** It doesn't go on from the one before: something was changed, left out or put in. */
        BROKEN
    }

    /** The hash of an entry behind the one with the hash {@code before}. */
    public static String hash(String before, UUID attempt, Typed entry) {
        return Sha256.hex(String.join(
                        "\n",
                        "klausur-device-1",
                        before,
                        attempt.toString(),
                        entry.part().toString(),
                        Integer.toString(entry.base()),
                        entry.typedAt(),
                        JournalChain.given(entry.response()))
                + "\n");
    }

    /**
     * How an entry fits.
     *
     * @param before hash of the entry that was sent before it; {@link JournalChain#START} where there is none
     */
    public static Link link(String before, UUID attempt, Typed entry) {
        if (entry.hash().equals(hash(before, attempt, entry))) {
            return Link.HOLDS;
        }
        return before.equals(JournalChain.START) ? Link.STARTS : Link.BROKEN;
    }
}
