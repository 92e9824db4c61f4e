package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.Language;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementTest {

    @ParameterizedTest
    @CsvSource({
        "Hello, Hallo, EN, Hello",
        "Hello, Hallo, DE, Hallo",
        "Hello, '', DE, Hello",
        "'', Hallo, EN, Hallo",
        "'', Hallo, DE, Hallo",
    })
    void whoReadsTheOtherLanguageIsToldInTheOneThatThereIs(String en, String de, Language reader, String told) {
        Announcement announcement = new Announcement(1, Instant.EPOCH, new UUID(0, 1), en, de);
        assertThat(announcement.text(announcement.languageFor(reader))).isEqualTo(told);
    }
}
