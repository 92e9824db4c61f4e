package de.tum.klausur.bank.format;

/** Reads {@code bank.yaml}. */
public final class BankHeaderParser {

    private BankHeaderParser() {}

    /** The header, or everything that is wrong with the file. Never throws, whatever the text. */
    public static Parsed<BankHeader> parse(String path, String text) {
        return new Parsed<>(
                java.util.Optional.empty(),
                java.util.List.of(new de.tum.klausur.bank.format.FileProblem(path, 1, 1, "not read yet", "")));
    }
}
