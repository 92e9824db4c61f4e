package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.Closed;
import de.tum.klausur.attempt.model.JournalEvent.Extended;
import de.tum.klausur.attempt.model.JournalEvent.HandedIn;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.attempt.model.JournalEvent.Started;
import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole journal as JSON, from which every hash can be computed again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Journal", description = "All that happened in an attempt, hash by hash")
record JournalDocument(
        @Schema(description = "names this form and how hashes are made", examples = FORMAT)
        String format,

        UUID attempt,
        @Schema(description = "in order") List<Entry> entries,

        @Schema(description = "where its end was anchored; absent in the first minute after it") @Nullable
        AnchorView anchor) {

    static final String FORMAT = "klausur-journal-1";

    JournalDocument {
        entries = List.copyOf(entries);
    }

    /** What happened. */
    enum Kind {
        STARTED,
        OPENED,
        ANSWERED,
        EXTENDED,
        HANDED_IN,
        CLOSED
    }

    /** One entry; what its kind doesn't have is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "JournalEntry", description = "One entry; what its kind doesn't have is absent")
    record Entry(
            @Schema(description = "from 1, without gaps") int seq,

            @Schema(description = "in UTC, to the microsecond", examples = "2027-02-13T09:00:00.000001Z")
            String at,

            Kind kind,
            @Schema(description = "who started") @Nullable UUID person,

            @Schema(description = "until when answers count from here on", examples = "2027-02-13T10:30:00Z") @Nullable
            String deadline,

            @Schema(description = "the page that wrote") @Nullable
            UUID tab,

            @Schema(examples = "l9-output-size/a") @Nullable String part,

            @Schema(description = "how often the part was answered, this time included") @Nullable
            Integer revision,

            @Nullable ResponseForm response,

            @Schema(description = "hash of the entry before; 64 zeros before the first")
            String previous,

            @Schema(description = "hash of this entry, 64 hexadecimal digits")
            String hash) {}

    static JournalDocument of(UUID attempt, List<JournalEntry> entries, Optional<AnchorView> anchor) {
        return new JournalDocument(
                FORMAT, attempt, entries.stream().map(JournalDocument::entry).toList(), anchor.orElse(null));
    }

    /**
     * The entries as they are told, whether or not they hold.
     *
     * @throws RuntimeException where a text isn't what its field holds, or a field is missing
     */
    List<JournalEntry> journal() {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("no journal of this form: " + format);
        }
        return entries.stream()
                .map(entry -> new JournalEntry(
                        attempt, entry.seq(), Instant.parse(entry.at()), what(entry), entry.previous(), entry.hash()))
                .toList();
    }

    private static Entry entry(JournalEntry entry) {
        return switch (entry.what()) {
            case Started started -> told(entry, Kind.STARTED, started.personId(), started.deadline(), null);
            case Opened opened -> told(entry, Kind.OPENED, null, null, opened.tab());
            case Answered answered -> answered(entry, answered);
            case Extended extended -> told(entry, Kind.EXTENDED, null, extended.deadline(), null);
            case HandedIn ignored -> told(entry, Kind.HANDED_IN, null, null, null);
            case Closed ignored -> told(entry, Kind.CLOSED, null, null, null);
        };
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private static Entry told(
            JournalEntry entry, Kind kind, @Nullable UUID person, @Nullable Instant deadline, @Nullable UUID tab) {
        return new Entry(
                entry.seq(),
                entry.at().toString(),
                kind,
                person,
                deadline == null ? null : deadline.toString(),
                tab,
                null,
                null,
                null,
                entry.previousHash(),
                entry.hash());
    }

    private static Entry answered(JournalEntry entry, Answered answered) {
        return new Entry(
                entry.seq(),
                entry.at().toString(),
                Kind.ANSWERED,
                null,
                null,
                answered.tab(),
                answered.part().toString(),
                answered.revision(),
                ResponseForm.of(answered.response()),
                entry.previousHash(),
                entry.hash());
    }

    private static JournalEvent what(Entry entry) {
        return switch (entry.kind()) {
            case STARTED -> new Started(there(entry.person()), Instant.parse(there(entry.deadline())));
            case OPENED -> new Opened(there(entry.tab()));
            case ANSWERED ->
                new Answered(
                        PartRef.parse(there(entry.part())).orElseThrow(),
                        there(entry.revision()),
                        there(entry.response()).response().orElseThrow(),
                        there(entry.tab()));
            case EXTENDED -> new Extended(Instant.parse(there(entry.deadline())));
            case HANDED_IN -> new HandedIn();
            case CLOSED -> new Closed();
        };
    }

    private static <T> T there(@Nullable T field) {
        return Objects.requireNonNull(field, "a field that this kind of entry always has");
    }
}
