package de.tum.klausur.exam.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which paper: that of a frozen exam and a seed says the same for ever, on every machine. */
public record PaperId(String exam, long seed) {

    private static final int SHOWN = 16;

    /** A name of 32 hexadecimal digits that may stand in an address: it tells neither the exam nor the seed. */
    public String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("paper " + exam + " " + seed).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
