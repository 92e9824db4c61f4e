package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.attempt.model.JournalEvent.Admitted;
import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.Closed;
import de.tum.klausur.attempt.model.JournalEvent.Extended;
import de.tum.klausur.attempt.model.JournalEvent.Given;
import de.tum.klausur.attempt.model.JournalEvent.HandedIn;
import de.tum.klausur.attempt.model.JournalEvent.Linked;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.attempt.model.JournalEvent.Photographed;
import de.tum.klausur.attempt.model.JournalEvent.Reopened;
import de.tum.klausur.attempt.model.JournalEvent.Started;
import de.tum.klausur.attempt.model.JournalEvent.Unlinked;
import de.tum.klausur.attempt.model.JournalHead;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
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

    /** One entry; what its kind doesn't have is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "JournalEntry", description = "One entry; what its kind doesn't have is absent")
    record Entry(
            @Schema(description = "from 1, without gaps") int seq,

            @Schema(description = "in UTC, to the microsecond", examples = "2027-02-13T09:00:00.000001Z")
            String at,

            @Schema(description = "what happened") EntryKind kind,

            @Schema(description = "who started; who admitted or reopened") @Nullable
            UUID person,

            @Schema(
                    description = "until when answers, or photos by a link, count from here on",
                    examples = "2027-02-13T10:30:00Z")
            @Nullable
            String deadline,

            @Schema(description = "the page that wrote") @Nullable
            UUID tab,

            @Schema(examples = "l9-output-size/a") @Nullable String part,

            @Schema(description = "how often the part was answered, this time included") @Nullable
            Integer revision,

            @Nullable ResponseForm response,

            @Schema(description = "what came after the end and was admitted, by its id") @Nullable
            UUID late,

            @Schema(description = "the link by which a phone sends photos, by its id") @Nullable
            UUID link,

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

    /** Where it ends, as it is told; it has entries. */
    JournalHead end() {
        return new JournalHead(entries.getLast().seq(), entries.getLast().hash());
    }

    private static Entry entry(JournalEntry entry) {
        return switch (entry.what()) {
            case Started started -> told(entry, started.personId(), started.deadline(), null);
            case Opened opened -> told(entry, null, null, opened.tab());
            case Answered answered -> given(entry, answered, new Source(null, answered.tab(), null, null));
            case Admitted admitted ->
                given(entry, admitted, new Source(admitted.lecturer(), null, admitted.late(), null));
            case Photographed p -> given(entry, p, new Source(null, null, null, p.link()));
            case Linked linked -> linked(entry, linked.link(), linked.until());
            case Unlinked unlinked -> linked(entry, unlinked.link(), null);
            case Extended extended -> told(entry, null, extended.deadline(), null);
            case HandedIn ignored -> told(entry, null, null, null);
            case Closed ignored -> told(entry, null, null, null);
            case Reopened reopened -> told(entry, reopened.lecturer(), reopened.deadline(), null);
        };
    }

    private static Entry told(
            JournalEntry entry, @Nullable UUID person, @Nullable Instant deadline, @Nullable UUID tab) {
        return new Entry(
                entry.seq(),
                entry.at().toString(),
                EntryKind.of(entry.what()),
                person,
                deadline == null ? null : deadline.toString(),
                tab,
                null,
                null,
                null,
                null,
                null,
                entry.previousHash(),
                entry.hash());
    }

    private static Entry linked(JournalEntry entry, UUID link, @Nullable Instant until) {
        return new Entry(
                entry.seq(),
                entry.at().toString(),
                EntryKind.of(entry.what()),
                null,
                until == null ? null : until.toString(),
                null,
                null,
                null,
                null,
                null,
                link,
                entry.previousHash(),
                entry.hash());
    }

    /** Where a response came from. */
    private record Source(
            @Nullable UUID person,
            @Nullable UUID tab,
            @Nullable UUID late,
            @Nullable UUID link) {}

    private static Entry given(JournalEntry entry, Given given, Source from) {
        return new Entry(
                entry.seq(),
                entry.at().toString(),
                EntryKind.of(given),
                from.person(),
                null,
                from.tab(),
                given.part().toString(),
                given.revision(),
                ResponseForm.of(given.response()),
                from.late(),
                from.link(),
                entry.previousHash(),
                entry.hash());
    }

    private static JournalEvent what(Entry entry) {
        return switch (entry.kind()) {
            case STARTED -> new Started(there(entry.person()), Instant.parse(there(entry.deadline())));
            case OPENED -> new Opened(there(entry.tab()));
            case ANSWERED -> new Answered(part(entry), there(entry.revision()), response(entry), there(entry.tab()));
            case ADMITTED ->
                new Admitted(
                        part(entry),
                        there(entry.revision()),
                        response(entry),
                        there(entry.late()),
                        there(entry.person()));
            case PHOTOGRAPHED ->
                new Photographed(part(entry), there(entry.revision()), response(entry), there(entry.link()));
            case LINKED -> new Linked(there(entry.link()), Instant.parse(there(entry.deadline())));
            case UNLINKED -> new Unlinked(there(entry.link()));
            case EXTENDED -> new Extended(Instant.parse(there(entry.deadline())));
            case HANDED_IN -> new HandedIn();
            case CLOSED -> new Closed();
            case REOPENED -> new Reopened(there(entry.person()), Instant.parse(there(entry.deadline())));
        };
    }

    private static PartRef part(Entry entry) {
        return PartRef.parse(there(entry.part())).orElseThrow();
    }

    private static Response response(Entry entry) {
        return there(entry.response()).response().orElseThrow();
    }

    private static <T> T there(@Nullable T field) {
        return Objects.requireNonNull(field, "a field that this kind of entry always has");
    }
}
