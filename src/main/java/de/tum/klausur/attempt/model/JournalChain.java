package de.tum.klausur.attempt.model;

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
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.shared.text.Sha256;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Binds the entries of a journal to each other, so that none can be changed, dropped or put in without notice.
 *
 * <p>An entry's hash is the SHA-256, in lower-case hexadecimal, of this text in UTF-8, its lines ended by one line feed:
 *
 * <pre>{@code
 * klausur-journal-1
 * <hash of the entry before, or 64 zeros>
 * <attempt>
 * <seq>
 * <instant: microseconds since 1970-01-01T00:00:00Z>
 * <what happened, its fields separated by one space each:>
 *   STARTED <person> <deadline in microseconds>
 *   OPENED <tab>
 *   ANSWERED <part> <revision> <tab> ticked <options in ascending order, separated by commas>
 *   ANSWERED <part> <revision> <tab> none
 *   ANSWERED <part> <revision> <tab> typed <the text as it was typed; it may span lines>
 *   ANSWERED <part> <revision> <tab> filled <name> <length of text>:<text> <name> … (by name, names without spaces)
 *   ADMITTED <part> <revision> <late entry> <lecturer> <the response as behind a tab above>
 *   PHOTOGRAPHED <part> <revision> <link> <the response as behind a tab above>
 *   LINKED <link> <until in microseconds>
 *   UNLINKED <link>
 *   EXTENDED <deadline in microseconds>
 *   HANDED_IN
 *   CLOSED
 *   REOPENED <lecturer> <deadline in microseconds>
 * }</pre>
 *
 * Only the last field is free text and nothing but the last line feed follows it, so no two entries share a text.
 */
public final class JournalChain {

    /** Stands in for the hash before the first entry. */
    public static final String START = "0".repeat(64);

    private static final String FORMAT = "klausur-journal-1";

    private JournalChain() {}

    /** The entry that follows {@code head}; {@code at} is cut to whole microseconds. */
    public static JournalEntry next(UUID attempt, JournalHead head, JournalEvent what, Instant at) {
        Instant micros = at.truncatedTo(ChronoUnit.MICROS);
        JournalEntry bare = new JournalEntry(attempt, head.length() + 1, micros, what, head.hash(), "");
        return new JournalEntry(attempt, bare.seq(), micros, what, head.hash(), hash(bare));
    }

    /** Whether the entries belong to {@code attempt}, are whole, in order and unchanged, and end at {@code head}. */
    public static boolean holds(UUID attempt, List<JournalEntry> entries, JournalHead head) {
        JournalHead last = JournalHead.EMPTY;
        for (JournalEntry entry : entries) {
            if (!entry.attempt().equals(attempt) || !follows(last, entry)) {
                return false;
            }
            last = new JournalHead(entry.seq(), entry.hash());
        }
        return last.equals(head);
    }

    /**
     * What a receipt says of a response: the SHA-256 of this text in UTF-8, its lines ended by one line feed; the response is
     * written as in an entry.
     *
     * <pre>{@code
     * klausur-response-1
     * <attempt>
     * <part>
     * <revision>
     * <response>
     * }</pre>
     */
    public static String hash(UUID attempt, PartRef part, Answer answer) {
        return Sha256.hex(String.join(
                        "\n",
                        "klausur-response-1",
                        attempt.toString(),
                        part.toString(),
                        Integer.toString(answer.revision()),
                        given(answer.response()))
                + "\n");
    }

    /** Whether an entry is unchanged and the next one after {@code head}. */
    static boolean follows(JournalHead head, JournalEntry entry) {
        return entry.seq() == head.length() + 1
                && entry.previousHash().equals(head.hash())
                && entry.hash().equals(hash(entry));
    }

    private static String hash(JournalEntry entry) {
        return Sha256.hex(canonical(entry));
    }

    private static String canonical(JournalEntry entry) {
        return String.join(
                        "\n",
                        FORMAT,
                        entry.previousHash(),
                        entry.attempt().toString(),
                        Integer.toString(entry.seq()),
                        micros(entry.at()),
                        what(entry.what()))
                + "\n";
    }

    private static String what(JournalEvent what) {
        return switch (what) {
            case Started started -> "STARTED " + started.personId() + " " + micros(started.deadline());
            case Opened opened -> "OPENED " + opened.tab();
            case Answered answered -> given("ANSWERED", answered, answered.tab().toString());
            case Admitted admitted -> given("ADMITTED", admitted, admitted.late() + " " + admitted.lecturer());
            case Photographed photo -> given("PHOTOGRAPHED", photo, photo.link().toString());
            case Linked linked -> "LINKED " + linked.link() + " " + micros(linked.until());
            case Unlinked unlinked -> "UNLINKED " + unlinked.link();
            case Extended extended -> "EXTENDED " + micros(extended.deadline());
            case HandedIn ignored -> "HANDED_IN";
            case Closed ignored -> "CLOSED";
            case Reopened reopened -> "REOPENED " + reopened.lecturer() + " " + micros(reopened.deadline());
        };
    }

    private static String given(String kind, Given given, String from) {
        return String.join(" ", kind, given.part().toString(), "" + given.revision(), from, given(given.response()));
    }

    /** A response as texts to be hashed have it. */
    static String given(Response response) {
        return switch (response) {
            case Response.Ticked ticked ->
                "ticked " + ticked.options().stream().map(Object::toString).collect(Collectors.joining(","));
            case Response.NoneOfThese ignored -> "none";
            case Response.Typed typed -> "typed " + typed.text();
            case Response.Filled filled -> "filled" + fields(filled);
        };
    }

    /** Lengths in characters (UTF-16 units) stand before each text, so that no text can look like a further field. */
    private static String fields(Response.Filled filled) {
        StringBuilder all = new StringBuilder();
        filled.fields()
                .forEach((name, text) -> all.append(' ')
                        .append(name)
                        .append(' ')
                        .append(text.length())
                        .append(':')
                        .append(text));
        return all.toString();
    }

    private static String micros(Instant instant) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }
}
