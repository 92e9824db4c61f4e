package de.tum.klausur.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.FileType;
import de.tum.klausur.testsupport.TestFiles;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How large a picture is tells its header, before anything is unpacked. */
class PictureSizeTest {

    private static final int FRAME = 0xc0;
    private static final int EXIF = 0xe1;

    @Test
    void picturesTellTheirSize() {
        assertThat(PictureSize.of(FileType.PNG, TestFiles.png(1))).contains(new PictureSize(120, 80));
        assertThat(PictureSize.of(FileType.JPEG, TestFiles.jpeg(1))).contains(new PictureSize(120, 80));
        assertThat(PictureSize.of(FileType.PDF, TestFiles.pdf())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12000, 5000, true",
        "8000, 8000, true",
        "20000, 3200, true",
        "8001, 8000, false",
        "20001, 10, false",
        "60000, 60000, false"
    })
    void pixelsAreBounded(int width, int height, boolean bounded) {
        assertThat(PictureSize.of(FileType.PNG, png(width, height))
                        .orElseThrow()
                        .isBounded())
                .isEqualTo(bounded);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "10, 0", "-2147483648, 1", "1, -1"})
    void sizeThatNoneIsMakesNoPicture(int width, int height) {
        assertThat(UploadedFile.read(png(width, height))).isEmpty();
    }

    @Test
    void sixBytesAreNoJpeg() {
        byte[] six = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, (byte) 0xff, (byte) 0xd9};
        assertThat(UploadedFile.read(six)).isEmpty();
        assertThat(UploadedFile.read(Arrays.copyOf(six, 3))).isEmpty();
    }

    @Test
    void jpegCutOffAnywhereIsReadWithoutAFault() {
        byte[] whole = TestFiles.jpeg(1);
        for (int length = 0; length < 700; length++) {
            assertThat(JpegHeader.of(Arrays.copyOf(whole, length)).map(JpegHeader::width))
                    .isIn(Optional.empty(), Optional.of(120));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void exifTellsHowTheCameraWasHeld(int orientation) {
        byte[] little = tiff(true, orientation);
        byte[] big = tiff(false, orientation);
        assertThat(JpegHeader.of(jpeg(little)).orElseThrow().orientation()).isEqualTo(orientation);
        assertThat(JpegHeader.of(jpeg(big)).orElseThrow().orientation()).isEqualTo(orientation);
    }

    @Test
    void brokenExifCountsAsUpright() {
        byte[] sound = tiff(true, 6);
        for (int length = 0; length < sound.length; length++) {
            assertThat(JpegHeader.of(jpeg(Arrays.copyOf(sound, length)))
                            .orElseThrow()
                            .orientation())
                    .isEqualTo(1);
        }
        byte[] far = sound.clone();
        far[6 + 7] = (byte) 0xff;
        assertThat(JpegHeader.of(jpeg(far)).orElseThrow().orientation()).isEqualTo(1);
    }

    @Test
    void pdfHasObjectsAndSaysWhere() {
        assertThat(UploadedFile.read(TestFiles.pdf())).isPresent();
        assertThat(UploadedFile.read("%PDF-%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(UploadedFile.read("%PDF-1.7\nhello\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    private static byte[] png(int width, int height) {
        byte[] png = TestFiles.png(1);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    /** A header alone: Exif, a frame of 40 × 30, the beginning of the pixels. */
    private static byte[] jpeg(byte[] exif) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        segment(all, EXIF, exif);
        segment(all, FRAME, new byte[] {8, 0, 30, 0, 40, 1, 1, 0x11, 0});
        segment(all, 0xda, new byte[] {1, 1, 0, 0, 63, 0});
        return all.toByteArray();
    }

    private static void segment(ByteArrayOutputStream all, int marker, byte[] content) {
        all.writeBytes(new byte[] {(byte) 0xff, (byte) marker, 0, (byte) (content.length + 2)});
        all.writeBytes(content);
    }

    private static byte[] tiff(boolean little, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(6 + 8 + 2 + 12)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put((little ? "II" : "MM").getBytes(StandardCharsets.US_ASCII))
                .order(little ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return tiff.array();
    }
}
