package de.tum.klausur.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    @ParameterizedTest
    @CsvSource({
        "POST,/api/attempts/1/answers,SAVES",
        "POST,/api/attempts/1/hand-in,SAVES",
        "POST,/api/attempts/1/files/q/a,UPLOADS",
        "POST,/sessions/1/roster,UPLOADS",
        "POST,/api/sessions/1/roster,UPLOADS",
        "POST,/banks/cnn/q/preview,PREVIEWS",
        "POST,/api/banks/cnn/q/try,PREVIEWS",
        "POST,/api/attempts/1/preview,PREVIEWS",
        "GET,/review/1/copy.pdf,PREVIEWS",
        "GET,/attempts/1/receipt.pdf,PREVIEWS",
        "GET,/banks/cnn/q/try,CALLS",
        "GET,/api/attempts/1/standing,CALLS",
        "GET,/,CALLS"
    })
    void eachCallCountsAsWhatItCosts(String method, String path, Allowance counted) {
        assertThat(Allowance.of(HttpMethod.valueOf(method), path)).isEqualTo(counted);
    }

    @Test
    void fifteenHundredStudentsBehindOneAddressOpenTheStartPageAtOnce() {
        Bucket bucket = Allowance.STRANGERS.bucket(1);
        assertThat(bucket.tryConsume(1_500 * 4)).isTrue();
    }

    @Test
    void linksOfPhonesAreCountedApartFromWhatElseStrangersAskFor() {
        assertThat(Allowance.ofStranger("/api/photos")).isEqualTo(Allowance.PHOTOS);
        assertThat(Allowance.ofStranger("/photo")).isEqualTo(Allowance.STRANGERS);
        assertThat(Allowance.PHOTOS.bucket(1).tryConsume(1_500)).isTrue();
        assertThat(Allowance.PHOTOS.bucket(1).tryConsume(3_001)).isFalse();
    }

    @Test
    void saveASecondIsNeverTooOften() {
        assertThat(Allowance.SAVES.bucket(1).tryConsume(5 * 60)).isTrue();
    }
}
