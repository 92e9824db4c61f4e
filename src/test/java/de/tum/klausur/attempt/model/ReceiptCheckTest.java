package de.tum.klausur.attempt.model;

import static de.tum.klausur.attempt.model.Sample.ATTEMPT;
import static de.tum.klausur.attempt.model.Sample.AT_TEN;
import static de.tum.klausur.attempt.model.Sample.DEADLINE;
import static de.tum.klausur.attempt.model.Sample.OTHER_PART;
import static de.tum.klausur.attempt.model.Sample.PART;
import static de.tum.klausur.attempt.model.Sample.PERSON;
import static de.tum.klausur.attempt.model.Sample.TAB;
import static de.tum.klausur.attempt.model.Sample.ticked;
import static de.tum.klausur.attempt.model.Sample.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.attempt.model.JournalEvent.Admitted;
import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.HandedIn;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.attempt.model.JournalEvent.Reopened;
import de.tum.klausur.attempt.model.JournalEvent.Started;
import de.tum.klausur.attempt.model.ReceiptFinding.EntriesAfterEnd;
import de.tum.klausur.attempt.model.ReceiptFinding.EntryChanged;
import de.tum.klausur.attempt.model.ReceiptFinding.EntryMissing;
import de.tum.klausur.attempt.model.ReceiptFinding.JournalGoesOn;
import de.tum.klausur.attempt.model.ReceiptFinding.JournalHolds;
import de.tum.klausur.attempt.model.ReceiptFinding.OtherAttempt;
import de.tum.klausur.attempt.model.ReceiptFinding.OtherJournal;
import de.tum.klausur.attempt.model.ReceiptFinding.ResponseDiffers;
import de.tum.klausur.attempt.model.ReceiptFinding.ResponseMissing;
import de.tum.klausur.attempt.model.ReceiptFinding.ResponseUnknown;
import de.tum.klausur.attempt.model.ReceiptFinding.ResponsesHold;
import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptCheckTest {

    private static final PartRef THIRD_PART = PartRef.parse("l9-output-size/c").orElseThrow();

    private static final List<JournalEntry> JOURNAL = journal(
            ATTEMPT,
            new Started(PERSON, DEADLINE),
            new Opened(TAB),
            new Answered(PART, 1, ticked(1, 3), TAB),
            new Answered(OTHER_PART, 1, typed("0.25"), TAB),
            new Answered(PART, 2, ticked(2), TAB),
            new HandedIn());

    private static final Receipt RECEIPT = receipt(JOURNAL);

    @Test
    void theJournalItWasGivenForHolds() {
        assertThat(ReceiptCheck.ofJournal(RECEIPT, JOURNAL)).containsExactly(new JournalHolds(6), new ResponsesHold(2));
    }

    @Test
    void theAnswersItWasGivenForHold() {
        assertThat(ReceiptCheck.ofAnswers(RECEIPT, Journal.answers(JOURNAL))).containsExactly(new ResponsesHold(2));
    }

    @Test
    void aShortOneSpeaksOfTheJournalAlone() {
        assertThat(ReceiptCheck.ofJournal(RECEIPT.shortened(), JOURNAL)).containsExactly(new JournalHolds(6));
    }

    @Test
    void itHoldsForWhatStoodThenWhereALecturerLetTheJournalGoOn() {
        UUID lecturer = UUID.randomUUID();
        Reopened reopened = new Reopened(lecturer, DEADLINE.plusSeconds(60));
        Admitted admitted = new Admitted(PART, 3, ticked(1), UUID.randomUUID(), lecturer);
        assertThat(ReceiptCheck.ofJournal(
                        RECEIPT, further(reopened, new Answered(PART, 3, ticked(4), TAB), new HandedIn())))
                .containsExactly(new JournalGoesOn(6, 3), new ResponsesHold(2));
        assertThat(ReceiptCheck.ofJournal(RECEIPT, further(admitted)))
                .containsExactly(new JournalGoesOn(6, 1), new ResponsesHold(2));
        assertThat(ReceiptCheck.ofJournal(receipt(further(admitted)), further(admitted)))
                .containsExactly(new JournalHolds(7), new ResponsesHold(2));
        assertThat(ReceiptCheck.ofJournal(RECEIPT, further(new Answered(PART, 3, ticked(4), TAB), reopened)))
                .contains(new EntriesAfterEnd(2));
        Receipt forged = receipt(journal(
                ATTEMPT,
                new Started(PERSON, DEADLINE),
                new Opened(TAB),
                new Answered(PART, 1, ticked(1), TAB),
                new Answered(OTHER_PART, 1, typed("0.25"), TAB),
                new Answered(PART, 2, ticked(2), TAB),
                new HandedIn()));
        assertThat(ReceiptCheck.ofJournal(forged, further(reopened)))
                .hasAtLeastOneElementOfType(ReceiptFinding.Problem.class);
    }

    /** The journal with something behind its end. */
    private static List<JournalEntry> further(JournalEvent... events) {
        List<JournalEntry> all = new ArrayList<>(JOURNAL);
        for (JournalEvent event : events) {
            JournalEntry last = all.getLast();
            all.add(JournalChain.next(ATTEMPT, new JournalHead(last.seq(), last.hash()), event, DEADLINE));
        }
        return all;
    }

    @Test
    void aMissingEntryIsToldByItsNumber() {
        for (int gone = 0; gone < JOURNAL.size(); gone++) {
            List<JournalEntry> less = new ArrayList<>(JOURNAL);
            less.remove(gone);
            assertThat(ReceiptCheck.ofJournal(RECEIPT, less)).contains(new EntryMissing(gone + 1));
        }
    }

    @Test
    void aChangedEntryIsToldByItsNumber() {
        List<JournalEntry> changed = new ArrayList<>(JOURNAL);
        JournalEntry fourth = changed.get(3);
        changed.set(
                3,
                new JournalEntry(
                        ATTEMPT,
                        4,
                        fourth.at(),
                        new Answered(OTHER_PART, 1, typed("0.26"), TAB),
                        fourth.previousHash(),
                        fourth.hash()));
        assertThat(ReceiptCheck.ofJournal(RECEIPT, changed))
                .containsExactly(new EntryChanged(4), new ResponseDiffers(OTHER_PART));
    }

    @Test
    void anEntryAfterTheEndIsTold() {
        JournalEntry last = JOURNAL.getLast();
        List<JournalEntry> more = new ArrayList<>(JOURNAL);
        more.add(JournalChain.next(
                ATTEMPT, new JournalHead(last.seq(), last.hash()), new Answered(PART, 3, ticked(1), TAB), DEADLINE));
        assertThat(ReceiptCheck.ofJournal(RECEIPT, more))
                .containsExactly(new EntriesAfterEnd(1), new ResponseDiffers(PART));
    }

    @Test
    void aJournalWrittenAnewFromTheStartIsTold() {
        List<JournalEntry> forged = journal(
                ATTEMPT,
                new Started(PERSON, DEADLINE),
                new Opened(TAB),
                new Answered(PART, 1, ticked(1, 3), TAB),
                new Answered(OTHER_PART, 1, typed("0.26"), TAB),
                new Answered(PART, 2, ticked(2), TAB),
                new HandedIn());
        assertThat(ReceiptCheck.ofJournal(RECEIPT, forged))
                .containsExactly(new OtherJournal(), new ResponseDiffers(OTHER_PART));
    }

    @Test
    void anotherAttemptsJournalIsTold() {
        UUID other = UUID.fromString("6f1c2a34-0000-4000-8000-000000000002");
        assertThat(ReceiptCheck.ofJournal(RECEIPT, journal(other, new Started(PERSON, DEADLINE))))
                .containsExactly(new OtherAttempt());
    }

    @Test
    void answersThatAreMissingChangedOrTooManyAreToldByTheirPart() {
        assertThat(ReceiptCheck.ofAnswers(
                        RECEIPT,
                        Map.of(OTHER_PART, new Answer(2, typed("0.25")), THIRD_PART, new Answer(1, typed("x")))))
                .containsExactlyInAnyOrder(
                        new ResponseMissing(PART), new ResponseDiffers(OTHER_PART), new ResponseUnknown(THIRD_PART));
    }

    @Test
    void thereIsNoneBeforeTheEnd() {
        assertThatThrownBy(() -> Receipt.of(Sample.running(), "Final exam", Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Worked out with printf and sha256sum, so that anyone may check a response without our code. */
    @Test
    void hashOfAResponseIsTheSha256OfTheDocumentedText() {
        assertThat(JournalChain.hash(ATTEMPT, OTHER_PART, new Answer(1, typed("0.25"))))
                .isEqualTo("23bab3342de9f2fac2e5381dcd883ec6422b9360896791b92d01cfc004230b0f");
    }

    private static Receipt receipt(List<JournalEntry> journal) {
        Attempt attempt = new Attempt(
                ATTEMPT,
                ATTEMPT,
                ATTEMPT,
                Optional.empty(),
                1,
                AttemptState.READY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                JournalHead.EMPTY);
        for (JournalEntry entry : journal) {
            attempt = attempt.after(entry);
        }
        return Receipt.of(attempt, "Final exam", Journal.answers(journal));
    }

    private static List<JournalEntry> journal(UUID attempt, JournalEvent... events) {
        List<JournalEntry> entries = new ArrayList<>();
        JournalHead head = JournalHead.EMPTY;
        Instant at = AT_TEN;
        for (JournalEvent what : events) {
            JournalEntry entry = JournalChain.next(attempt, head, what, at);
            entries.add(entry);
            head = new JournalHead(entry.seq(), entry.hash());
            at = at.plusSeconds(1);
        }
        return entries;
    }
}
