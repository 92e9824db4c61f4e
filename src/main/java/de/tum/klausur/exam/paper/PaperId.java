package de.tum.klausur.exam.paper;

import de.tum.klausur.shared.text.Sha256;

/** Which paper: that of a frozen exam and a seed says the same for ever, on every machine. */
public record PaperId(String exam, long seed) {

    private static final int DIGITS = 32;

    /** A name of 32 hexadecimal digits that may stand in an address: it tells neither the exam nor the seed. */
    public String digest() {
        return Sha256.hex("paper " + exam + " " + seed, DIGITS);
    }
}
