package de.tum.klausur.attempt.model;

import static de.tum.klausur.attempt.model.Sample.ATTEMPT;
import static de.tum.klausur.attempt.model.Sample.AT_TEN;
import static de.tum.klausur.attempt.model.Sample.DEADLINE;
import static de.tum.klausur.attempt.model.Sample.OTHER_PART;
import static de.tum.klausur.attempt.model.Sample.PART;
import static de.tum.klausur.attempt.model.Sample.PERSON;
import static de.tum.klausur.attempt.model.Sample.TAB;
import static de.tum.klausur.attempt.model.Sample.filled;
import static de.tum.klausur.attempt.model.Sample.ticked;
import static de.tum.klausur.attempt.model.Sample.typed;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.Closed;
import de.tum.klausur.attempt.model.JournalEvent.Extended;
import de.tum.klausur.attempt.model.JournalEvent.HandedIn;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.attempt.model.JournalEvent.Started;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.shared.text.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JournalChainTest {

    private static final List<JournalEntry> JOURNAL = journal(
            new Started(PERSON, DEADLINE),
            new Opened(TAB),
            new Answered(PART, 1, ticked(1, 3), TAB),
            new Answered(OTHER_PART, 1, typed("0.25"), TAB),
            new Extended(DEADLINE.plusSeconds(600)),
            new Answered(PART, 2, ticked(2), TAB),
            new Answered(OTHER_PART, 2, filled(Map.of("1.1", "0,5", "1.2", "7")), TAB),
            new HandedIn());

    /** Worked out by hand with sha256sum, so that anyone may check a receipt without our code. */
    @Test
    void hashIsTheSha256OfTheDocumentedText() {
        assertThat(JOURNAL.getFirst().hash())
                .isEqualTo("72f33fcaa862f4d49b7dbfb8907aaf8219aa1b422af63fb36dd73232173c8747");
    }

    @Test
    void wholeJournalHolds() {
        assertThat(holds(JOURNAL)).isTrue();
        assertThat(JournalChain.holds(ATTEMPT, List.of(), JournalHead.EMPTY)).isTrue();
    }

    @Test
    void changedAnswerIsNoticed() {
        assertThat(holds(with(2, e -> what(e, new Answered(PART, 1, ticked(1, 2), TAB)))))
                .isFalse();
        assertThat(holds(with(3, e -> what(e, new Answered(OTHER_PART, 1, typed("0.26"), TAB)))))
                .isFalse();
    }

    @Test
    void changedFieldIsNoticed() {
        for (Map<String, String> forged : List.of(
                Map.of("1.1", "0,5", "1.2", "8"),
                Map.of("1.1", "0,5", "2.1", "7"),
                Map.of("1.1", "0,5"),
                Map.of("1.1", "0,5", "1.2", "7", "1.3", "1"))) {
            assertThat(holds(with(6, e -> what(e, new Answered(OTHER_PART, 2, filled(forged), TAB)))))
                    .isFalse();
        }
    }

    @Test
    void textOfAFieldCannotPassForAnotherField() {
        assertThat(hashOf(new Answered(PART, 1, filled(Map.of("1", "a 2 1:b")), TAB)))
                .isNotEqualTo(hashOf(new Answered(PART, 1, filled(Map.of("1", "a", "2", "b")), TAB)));
        assertThat(hashOf(new Answered(PART, 1, filled(Map.of("1", "a")), TAB)))
                .isNotEqualTo(hashOf(new Answered(PART, 1, typed("1 1:a"), TAB)));
    }

    @Test
    void emptyFieldIsAsGoodAsNone() {
        assertThat(hashOf(new Answered(PART, 1, filled(Map.of("1", "a", "2", "")), TAB)))
                .isEqualTo(hashOf(new Answered(PART, 1, filled(Map.of("1", "a")), TAB)));
    }

    @Test
    void changedTimeKindPartRevisionAndTabAreNoticed() {
        assertThat(holds(with(3, e -> at(e, AT_TEN.minusSeconds(1))))).isFalse();
        assertThat(holds(with(7, e -> what(e, new Closed())))).isFalse();
        assertThat(holds(with(2, e -> what(e, new Answered(OTHER_PART, 1, ticked(1, 3), TAB)))))
                .isFalse();
        assertThat(holds(with(2, e -> what(e, new Answered(PART, 2, ticked(1, 3), TAB)))))
                .isFalse();
        assertThat(holds(with(2, e -> what(e, new Answered(PART, 1, ticked(1, 3), UUID.randomUUID())))))
                .isFalse();
        assertThat(holds(with(0, e -> what(e, new Started(PERSON, DEADLINE.plusSeconds(1))))))
                .isFalse();
        assertThat(holds(with(0, e -> what(e, new Started(TAB, DEADLINE))))).isFalse();
    }

    @Test
    void droppedSwappedAndAppendedEntriesAreNoticed() {
        List<JournalEntry> dropped = new ArrayList<>(JOURNAL);
        dropped.remove(3);
        List<JournalEntry> swapped = new ArrayList<>(JOURNAL);
        swapped.set(2, JOURNAL.get(3));
        swapped.set(3, JOURNAL.get(2));
        List<JournalEntry> cut = JOURNAL.subList(0, 5);
        assertThat(holds(dropped)).isFalse();
        assertThat(holds(swapped)).isFalse();
        assertThat(holds(cut)).isFalse();
    }

    @Test
    void journalOfAnotherSittingIsNoticed() {
        assertThat(JournalChain.holds(UUID.randomUUID(), JOURNAL, head(JOURNAL)))
                .isFalse();
    }

    @Test
    void textCannotPassForTicksNorForAnotherEntry() {
        String forged = "x\nklausur-journal-1\n" + JournalChain.START;
        assertThat(hashOf(new Answered(PART, 1, typed("1,3"), TAB)))
                .isNotEqualTo(hashOf(new Answered(PART, 1, ticked(1, 3), TAB)));
        assertThat(hashOf(new Answered(PART, 1, typed("x"), TAB)))
                .isNotEqualTo(hashOf(new Answered(PART, 1, typed("x "), TAB)))
                .isNotEqualTo(hashOf(new Answered(PART, 1, typed(forged), TAB)));
    }

    @Test
    void whatLecturersDoIsHashedAsDocumented() {
        String before = "klausur-journal-1\n" + JournalChain.START + "\n" + ATTEMPT + "\n1\n" + AT_TEN.getEpochSecond()
                + "000000\n";
        assertThat(hashOf(new JournalEvent.Admitted(PART, 3, typed("late"), TAB, PERSON)))
                .isEqualTo(Sha256.hex(before + "ADMITTED " + PART + " 3 " + TAB + " " + PERSON + " typed late\n"));
        assertThat(hashOf(new JournalEvent.Reopened(PERSON, AT_TEN)))
                .isEqualTo(Sha256.hex(before + "REOPENED " + PERSON + " " + AT_TEN.getEpochSecond() + "000000\n"));
    }

    /** Worked out with sha256sum, as {@link #hashIsTheSha256OfTheDocumentedText}: entries of before keep their hashes. */
    @Test
    void noneOfTheseIsAnEntryOfItsOwn() {
        Answered none = new Answered(PART, 1, new Response.NoneOfThese(), TAB);
        assertThat(hashOf(none))
                .isNotEqualTo(hashOf(new Answered(PART, 1, ticked(), TAB)))
                .isNotEqualTo(hashOf(new Answered(PART, 1, typed("none"), TAB)));
        assertThat(hashOf(new Answered(PART, 1, ticked(), TAB)))
                .isEqualTo("d0ef7eed8b3bc21c3fdcd4a2eb33f5b28e728ddb13f278d6570f2087fa9f4e10");
        assertThat(hashOf(none)).isEqualTo("1ab39394c39e372756c52417a514a4a2c9f068b30dc725eb9466e774ffa2e75f");
    }

    @Test
    void instantsAreKeptInMicroseconds() {
        JournalEntry entry = JournalChain.next(ATTEMPT, JournalHead.EMPTY, new Closed(), AT_TEN.plusNanos(1_999));
        assertThat(entry.at()).isEqualTo(AT_TEN.plusNanos(1_000));
    }

    @Test
    void replayGivesTheLatestAnswerOfEachPart() {
        assertThat(Journal.answers(JOURNAL))
                .isEqualTo(Map.of(
                        PART,
                        new Answer(2, ticked(2)),
                        OTHER_PART,
                        new Answer(2, filled(Map.of("1.1", "0,5", "1.2", "7")))));
    }

    private static List<JournalEntry> journal(JournalEvent... happenings) {
        List<JournalEntry> entries = new ArrayList<>();
        JournalHead head = JournalHead.EMPTY;
        for (JournalEvent what : happenings) {
            JournalEntry entry = JournalChain.next(ATTEMPT, head, what, AT_TEN.plusSeconds(entries.size()));
            head = new JournalHead(entry.seq(), entry.hash());
            entries.add(entry);
        }
        return List.copyOf(entries);
    }

    private static boolean holds(List<JournalEntry> entries) {
        return JournalChain.holds(ATTEMPT, entries, head(JOURNAL));
    }

    private static JournalHead head(List<JournalEntry> entries) {
        return new JournalHead(entries.size(), entries.getLast().hash());
    }

    private static String hashOf(JournalEvent what) {
        return JournalChain.next(ATTEMPT, JournalHead.EMPTY, what, AT_TEN).hash();
    }

    private static List<JournalEntry> with(int place, UnaryOperator<JournalEntry> forgery) {
        List<JournalEntry> forged = new ArrayList<>(JOURNAL);
        forged.set(place, forgery.apply(JOURNAL.get(place)));
        return forged;
    }

    private static JournalEntry what(JournalEntry e, JournalEvent what) {
        return new JournalEntry(e.attempt(), e.seq(), e.at(), what, e.previousHash(), e.hash());
    }

    private static JournalEntry at(JournalEntry e, Instant at) {
        return new JournalEntry(e.attempt(), e.seq(), at, e.what(), e.previousHash(), e.hash());
    }
}
