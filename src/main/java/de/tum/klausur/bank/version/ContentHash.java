package de.tum.klausur.bank.version;

import de.tum.klausur.question.part.Wording;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The fingerprint of content, the same on every machine and for ever. SHA-256 over fields; each field is the number of
 * its bytes (eight bytes, the highest first) followed by the bytes, and -1 alone where a field is absent, so that no two
 * lists of fields run together. Text is UTF-8 with line feeds as line ends and no byte order mark.
 */
public final class ContentHash {

    private static final long ABSENT = -1;

    private final MessageDigest digest;

    /** @param kind what is hashed and in which form, e.g. {@code question-2}: the first field */
    public ContentHash(String kind) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        text(kind);
    }

    public ContentHash text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that may be absent. */
    public ContentHash text(Optional<String> text) {
        text.ifPresentOrElse(this::text, () -> number(ABSENT));
        return this;
    }

    /** A number, such as how many elements of a list follow. */
    public ContentHash count(int count) {
        return text(Integer.toString(count));
    }

    /** A list of texts. */
    public ContentHash texts(Collection<String> texts) {
        count(texts.size());
        texts.forEach(this::text);
        return this;
    }

    /** A text in its languages. */
    public ContentHash wording(Wording wording) {
        return text(wording.en()).text(wording.de());
    }

    /** A number by its value: 2 and 2.0 are the same. */
    public ContentHash decimal(BigDecimal number) {
        return text(number.stripTrailingZeros().toPlainString());
    }

    public ContentHash bytes(byte[] bytes) {
        number(bytes.length);
        digest.update(bytes);
        return this;
    }

    /** Ends the list of fields: 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void number(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
