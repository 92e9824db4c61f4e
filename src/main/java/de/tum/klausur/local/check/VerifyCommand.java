package de.tum.klausur.local.check;

import de.tum.klausur.attempt.ReceiptVerifier;
import de.tum.klausur.attempt.model.ReceiptFinding;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a receipt without the platform and without a network: {@code verify RECEIPT [ARCHIVE] [--keys KEYS]}. */
final class VerifyCommand {

    static final String USAGE = """
            ./klausur verify RECEIPT [ARCHIVE] [--keys KEYS]
              RECEIPT  receipt-….json as a student downloaded it, or a file with the line of its QR code
              ARCHIVE  journal-….json, or the answers as JSON; without it the signature alone is checked
              KEYS     the platform's public keys, as published at /.well-known/klausur-receipt-keys.json, or a folder of PEM
                       files; otherwise KLAUSUR_RECEIPT_KEYS, or this folder's own in .klausur/receipt-keys""";

    private static final int SOUND = 0;
    private static final int UNSOUND = 1;
    private static final int WRONG_USE = 2;

    private VerifyCommand() {}

    /** Ends with 0 where all that was checked holds, 1 where something doesn't, 2 for wrong use. */
    public static void main(String[] arguments) {
        Path keys = Path.of(Optional.ofNullable(System.getenv("KLAUSUR_RECEIPT_KEYS"))
                .orElseGet(
                        () -> Optional.ofNullable(System.getenv("KLAUSUR_HOME")).orElse(".klausur") + "/receipt-keys"));
        System.exit(run(List.of(arguments), keys, System.out, System.err));
    }

    /** Does the same, with {@code keys} where the arguments name none; gives the exit code. */
    static int run(List<String> arguments, Path keys, PrintStream out, PrintStream err) {
        List<String> files = new ArrayList<>(arguments);
        Path named = keys;
        int option = files.indexOf("--keys");
        if (option >= 0 && option + 1 < files.size()) {
            named = Path.of(files.remove(option + 1));
            files.remove(option);
        }
        if (files.isEmpty() || files.size() > 2 || files.stream().anyMatch(file -> file.startsWith("--"))) {
            err.println(USAGE);
            return WRONG_USE;
        }
        try {
            Optional<String> archive =
                    files.size() > 1 ? Optional.of(Files.readString(Path.of(files.get(1)))) : Optional.empty();
            return told(verifier(named).verify(Files.readString(Path.of(files.getFirst())), archive), out);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            err.println("This can't be read: " + e.getMessage());
            return WRONG_USE;
        }
    }

    private static ReceiptVerifier verifier(Path keys) throws IOException {
        return Files.isDirectory(keys)
                ? ReceiptVerifier.withKeysIn(keys)
                : ReceiptVerifier.knowing(Files.readString(keys));
    }

    private static int told(List<ReceiptFinding> findings, PrintStream out) {
        StringBuilder text = new StringBuilder();
        for (ReceiptFinding finding : findings) {
            text.append(finding instanceof ReceiptFinding.Problem ? "✗ " : "✓ ")
                    .append(words(finding))
                    .append('\n');
        }
        out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return findings.stream().anyMatch(ReceiptFinding.Problem.class::isInstance) ? UNSOUND : SOUND;
    }

    private static String words(ReceiptFinding finding) {
        return switch (finding) {
            case ReceiptFinding.Signed signed ->
                "The signature is the platform's and fits every byte (key " + signed.key() + ").";
            case ReceiptFinding.JournalHolds holds ->
                "The journal is whole, in order and unchanged: " + holds.entries()
                        + " saved changes, the last with the receipt's hash.";
            case ReceiptFinding.JournalGoesOn goesOn ->
                "The journal is whole, in order and unchanged up to the receipt's hash: " + goesOn.entries()
                        + " saved changes. It goes on behind it (" + goesOn.further()
                        + " more), since a lecturer opened the exam again or admitted late answers.";
            case ReceiptFinding.ResponsesHold hold ->
                "The answers are those that the receipt names: " + hold.parts() + " parts.";
            case ReceiptFinding.Anchored anchored ->
                "The journal's end was among those that the platform signed all together at " + anchored.at() + ".";
            case ReceiptFinding.Problem problem -> words(problem);
        };
    }

    private static String words(ReceiptFinding.Problem problem) {
        return switch (problem) {
            case ReceiptFinding.AnchorBroken ignored -> "What is said to anchor the journal doesn't.";
            case ReceiptFinding.NoReceipt ignored -> "This is no receipt.";
            case ReceiptFinding.NoArchive ignored -> "The second file is neither a journal nor answers.";
            case ReceiptFinding.ForeignKey foreign ->
                "Signed by a key that isn't the platform's (" + foreign.key() + ").";
            case ReceiptFinding.SignatureBroken ignored ->
                "The signature doesn't fit: the receipt or the signature was changed.";
            case ReceiptFinding.ReadableDiffers ignored -> "What can be read in the file isn't what was signed.";
            case ReceiptFinding.OtherAttempt ignored -> "The journal is that of another attempt.";
            case ReceiptFinding.EntryMissing missing -> "Saved change " + missing.seq() + " is missing.";
            case ReceiptFinding.EntryChanged changed -> "Saved change " + changed.seq() + " isn't as it was saved.";
            case ReceiptFinding.EntriesAfterEnd after ->
                "The journal goes on behind the receipt's end: " + after.entries() + " more.";
            case ReceiptFinding.OtherJournal ignored ->
                "The journal holds in itself, but isn't the one of this receipt.";
            case ReceiptFinding.ResponseMissing missing -> "The answer to " + missing.part() + " is missing.";
            case ReceiptFinding.ResponseDiffers differs ->
                "The answer to " + differs.part() + " isn't the one that the receipt names.";
            case ReceiptFinding.ResponseUnknown unknown -> "The receipt names no answer to " + unknown.part() + ".";
        };
    }
}
