package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import de.tum.klausur.attempt.model.JournalHead;
import de.tum.klausur.attempt.model.Receipt;
import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A receipt as it is signed and read: JSON in this order of fields. */
@JsonPropertyOrder({"format", "attempt", "session", "title", "startedAt", "endedAt", "end", "entries", "head", "parts"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Receipt", description = "What the platform vouches for after an attempt's end")
record ReceiptDocument(
        @Schema(description = "names this form", examples = FORMAT)
        String format,

        UUID attempt,
        UUID session,
        @Schema(description = "of the session") String title,

        @Schema(description = "in UTC", examples = "2027-02-13T09:00:00Z")
        String startedAt,

        @Schema(description = "in UTC", examples = "2027-02-13T10:30:00Z")
        String endedAt,

        End end,
        @Schema(description = "length of the journal") int entries,

        @Schema(description = "hash of the journal's last entry, 64 hexadecimal digits")
        String head,

        @Schema(description = "all parts that were ever answered; absent in the short receipt of a QR code") @Nullable
        List<Part> parts) {

    static final String FORMAT = "klausur-receipt-1";

    /** What ended the attempt. */
    enum End {
        HANDED_IN,
        CLOSED
    }

    /** What stood for a part. */
    @Schema(name = "ReceiptPart", description = "A part and what stood for it")
    record Part(
            @Schema(examples = "l9-output-size/a") String part,

            @Schema(description = "how often it was answered")
            int revision,

            @Schema(description = "hash of the response, 64 hexadecimal digits")
            String response) {}

    static ReceiptDocument of(Receipt receipt) {
        return new ReceiptDocument(
                FORMAT,
                receipt.attempt(),
                receipt.session(),
                receipt.title(),
                receipt.startedAt().toString(),
                receipt.endedAt().toString(),
                receipt.handedIn() ? End.HANDED_IN : End.CLOSED,
                receipt.head().length(),
                receipt.head().hash(),
                receipt.parts().map(ReceiptDocument::told).orElse(null));
    }

    /** When it was started, for pages. */
    public Instant started() {
        return Instant.parse(startedAt);
    }

    /** When it ended, for pages. */
    public Instant ended() {
        return Instant.parse(endedAt);
    }

    /** Whether the student ended it, for pages. */
    public boolean handedIn() {
        return end == End.HANDED_IN;
    }

    /**
     * What it says.
     *
     * @throws RuntimeException where a text isn't what its field holds
     */
    Receipt receipt() {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("no receipt of this form: " + format);
        }
        return new Receipt(
                attempt,
                session,
                title,
                started(),
                ended(),
                handedIn(),
                new JournalHead(entries, head),
                Optional.ofNullable(parts).map(ReceiptDocument::read));
    }

    private static List<Part> told(List<Receipt.AnsweredPart> parts) {
        return parts.stream()
                .map(part -> new Part(part.part().toString(), part.revision(), part.response()))
                .toList();
    }

    private static List<Receipt.AnsweredPart> read(List<Part> parts) {
        return parts.stream()
                .map(part -> new Receipt.AnsweredPart(
                        PartRef.parse(part.part()).orElseThrow(), part.revision(), part.response()))
                .toList();
    }
}
