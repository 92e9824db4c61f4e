package de.tum.klausur.attempt.model;

import static de.tum.klausur.attempt.model.DeviceChain.Link.BROKEN;
import static de.tum.klausur.attempt.model.DeviceChain.Link.HOLDS;
import static de.tum.klausur.attempt.model.DeviceChain.Link.STARTS;
import static de.tum.klausur.attempt.model.Sample.PART;
import static de.tum.klausur.attempt.model.Sample.ticked;
import static de.tum.klausur.attempt.model.Sample.typed;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.model.DeviceChain.Typed;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.shared.text.Sha256;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeviceChainTest {

    private static final UUID ATTEMPT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String AT = "2027-02-13T10:29:00.123Z";

    @Test
    void theHashedTextIsAsDocumented() {
        assertThat(DeviceChain.hash(JournalChain.START, ATTEMPT, entry(typed("äöü 🎓\nx"), AT, "")))
                .isEqualTo(Sha256.hex("klausur-device-1\n" + "0".repeat(64) + "\n" + ATTEMPT + "\n" + PART + "\n2\n"
                        + AT + "\ntyped äöü 🎓\nx\n"));
        assertThat(DeviceChain.hash(
                        "a".repeat(64),
                        ATTEMPT,
                        entry(Response.Filled.of(Map.of("b", "🎓", "a", "0", "c", "")), AT, "")))
                .isEqualTo(Sha256.hex("klausur-device-1\n" + "a".repeat(64) + "\n" + ATTEMPT + "\n" + PART + "\n2\n"
                        + AT + "\nfilled a 1:0 b 2:🎓\n"));
    }

    @Test
    void eachChangeBreaksTheLink() {
        String first = DeviceChain.hash(JournalChain.START, ATTEMPT, entry(ticked(1, 3), AT, ""));
        Typed second = entry(typed("two"), AT, "");
        String hash = DeviceChain.hash(first, ATTEMPT, second);
        assertThat(DeviceChain.link(first, ATTEMPT, entry(typed("two"), AT, hash)))
                .isEqualTo(HOLDS);
        assertThat(DeviceChain.link(first, ATTEMPT, entry(typed("too"), AT, hash)))
                .isEqualTo(BROKEN);
        assertThat(DeviceChain.link(first, ATTEMPT, entry(typed("two"), "2027-02-13T10:28:00.123Z", hash)))
                .isEqualTo(BROKEN);
        assertThat(DeviceChain.link(hash, ATTEMPT, entry(typed("two"), AT, hash)))
                .isEqualTo(BROKEN);
        assertThat(DeviceChain.link(first, UUID.randomUUID(), entry(typed("two"), AT, hash)))
                .isEqualTo(BROKEN);
    }

    @Test
    void whatBeganEarlierIsNotCalledBroken() {
        String hash = DeviceChain.hash("b".repeat(64), ATTEMPT, entry(typed("two"), AT, ""));
        assertThat(DeviceChain.link(JournalChain.START, ATTEMPT, entry(typed("two"), AT, hash)))
                .isEqualTo(STARTS);
    }

    private static Typed entry(Response response, String at, String hash) {
        return new Typed(PART, 2, response, at, hash);
    }
}
