package de.tum.klausur.attempt.model;

import static de.tum.klausur.attempt.model.Sample.ATTEMPT;
import static de.tum.klausur.attempt.model.Sample.AT_TEN;
import static de.tum.klausur.attempt.model.Sample.DEADLINE;
import static de.tum.klausur.attempt.model.Sample.PART;
import static de.tum.klausur.attempt.model.Sample.running;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.model.JournalEvent.HandedIn;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoLinkTest {

    private static final UUID ID = UUID.randomUUID();

    /** Made at ten, used so many seconds later; the deadline is told by how many seconds after that it comes. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "just made,                    0, 3600, false, false, true",
        "used in its last moment,    599, 3600, false, false, true",
        "expired to the second,      600, 3600, false, false, false",
        "long expired,             86400, 90000, false, false, false",
        "withdrawn,                   10, 3600, true,  false, false",
        "of another attempt,          10, 3600, false, true,  false",
        "at the deadline itself,      60,    0, false, false, true",
        "after the deadline,          61,   -1, false, false, false"
    })
    @SuppressWarnings("checkstyle:ParameterNumber")
    void linkCountsWhileItLivesAndTheAttemptTakesAnswers(
            String what, int age, int left, boolean withdrawn, boolean elsewhere, boolean open) {
        Instant now = DEADLINE.minusSeconds(left);
        PhotoLink link = new PhotoLink(
                ID,
                elsewhere ? UUID.randomUUID() : ATTEMPT,
                PART,
                now.minusSeconds(age).plus(PhotoLink.LIFE),
                withdrawn);
        assertThat(link.isOpen(running(), now, now)).isEqualTo(open);
    }

    @Test
    void handInIsItsEndAndTheGraceIsItsOwn() {
        PhotoLink link = new PhotoLink(ID, ATTEMPT, PART, AT_TEN.plus(Duration.ofDays(1)), false);
        Attempt attempt = running();
        Attempt ended = attempt.after(JournalChain.next(ATTEMPT, attempt.head(), new HandedIn(), AT_TEN));
        assertThat(link.isOpen(attempt, AT_TEN, AT_TEN)).isTrue();
        assertThat(link.isOpen(ended, AT_TEN, AT_TEN)).isFalse();
        Instant late = DEADLINE.plusSeconds(30);
        assertThat(link.isOpen(attempt, late, late)).isFalse();
        assertThat(link.isOpen(attempt, late, late.minusSeconds(60))).isTrue();
    }

    @Test
    void secretsAreLongAndNoTwoAreTheSame() {
        SecureRandom random = new SecureRandom();
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            byte[] drawn = new byte[LinkSecret.BYTES];
            random.nextBytes(drawn);
            LinkSecret secret = LinkSecret.of(drawn);
            assertThat(secret.written()).hasSize(43); // 256 bits in base64
            assertThat(LinkSecret.read(secret.written()).orElseThrow().hash()).isEqualTo(secret.hash());
            assertThat(secret.hash()).hasSize(64).doesNotContain(secret.written());
            assertThat(secret).hasToString("LinkSecret");
            all.add(secret.written());
        }
        assertThat(all).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --", "\u0000"})
    void whatIsNoSecretIsNone(String text) {
        assertThat(LinkSecret.read(text)).isEmpty();
        assertThat(LinkSecret.read("A".repeat(44))).isEmpty();
    }
}
