package de.tum.klausur.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.FileType;
import de.tum.klausur.testsupport.TestFiles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, is told by its content. */
class UploadedFileTest {

    private static final int GREEN = 0x00aa00;

    @Test
    void picturesAndPdfsAreKnown() {
        assertThat(type(TestFiles.png(GREEN))).contains(FileType.PNG);
        assertThat(type(TestFiles.jpeg(GREEN))).contains(FileType.JPEG);
        assertThat(type(TestFiles.pdf())).contains(FileType.PDF);
    }

    @Test
    void whatACameraPutsBehindAPictureDoesNotMatter() {
        byte[] jpeg = TestFiles.jpeg(GREEN);
        assertThat(type(Arrays.copyOf(jpeg, jpeg.length + 5_000))).contains(FileType.JPEG);
    }

    @Test
    void halfAFileIsNone() {
        for (byte[] whole : new byte[][] {TestFiles.png(GREEN), TestFiles.jpeg(GREEN), TestFiles.pdf()}) {
            for (int length = 0; length < whole.length - 12; length += 7) {
                assertThat(type(Arrays.copyOf(whole, length))).isEmpty();
            }
        }
    }

    @Test
    void pictureWithoutPixelsIsNone() {
        byte[] png = TestFiles.png(GREEN);
        Arrays.fill(png, 16, 20, (byte) 0);
        assertThat(type(png)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!doctype html><script>alert(1)</script>",
                "GIF89a",
                "PK",
                " %PDF-1.7 %%EOF",
                "%PDF-1.7",
                "\u00ff\u00d8",
            })
    void allElseIsNone(String content) {
        assertThat(type(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void fileIsNamedByItsContent() {
        UploadedFile file = UploadedFile.read(TestFiles.pdf()).orElseThrow();
        assertThat(file.digest()).matches("[0-9a-f]{64}");
        assertThat(file.digest())
                .isEqualTo(UploadedFile.read(TestFiles.pdf()).orElseThrow().digest())
                .isNotEqualTo(
                        UploadedFile.read(TestFiles.png(GREEN)).orElseThrow().digest());
        assertThat(file.pictured()).isFalse();
        assertThat(UploadedFile.read(TestFiles.png(GREEN)).orElseThrow().pictured())
                .isTrue();
    }

    private static Optional<FileType> type(byte[] content) {
        return UploadedFile.read(content).map(UploadedFile::type);
    }
}
