package de.tum.klausur.attempt.model;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds a receipt against a journal, or against answers alone, and needs nothing but them. */
public final class ReceiptCheck {

    private ReceiptCheck() {}

    /** What a journal says of the receipt: the first thing that is wrong with it, or that it holds; then its responses. */
    public static List<ReceiptFinding> ofJournal(Receipt receipt, List<JournalEntry> entries) {
        ReceiptFinding chain = chain(receipt, entries);
        List<ReceiptFinding> findings = new ArrayList<>(List.of(chain));
        if (!(chain instanceof OtherAttempt) && receipt.parts().isPresent()) {
            List<JournalEntry> then =
                    chain instanceof JournalGoesOn goesOn ? entries.subList(0, goesOn.entries()) : entries;
            findings.addAll(ofAnswers(receipt, Journal.answers(then)));
        }
        return List.copyOf(findings);
    }

    /** What answers say of the receipt: each that is wrong, or that all hold. */
    public static List<ReceiptFinding> ofAnswers(Receipt receipt, Map<PartRef, Answer> answers) {
        List<Receipt.AnsweredPart> parts = receipt.parts().orElse(List.of());
        Map<PartRef, Answer> others = new LinkedHashMap<>(answers);
        List<ReceiptFinding> findings = new ArrayList<>();
        for (Receipt.AnsweredPart named : parts) {
            Answer answer = others.remove(named.part());
            if (answer == null) {
                findings.add(new ResponseMissing(named.part()));
            } else if (!isAs(receipt, named, answer)) {
                findings.add(new ResponseDiffers(named.part()));
            }
        }
        others.keySet().forEach(part -> findings.add(new ResponseUnknown(part)));
        return findings.isEmpty() ? List.of(new ResponsesHold(parts.size())) : List.copyOf(findings);
    }

    private static boolean isAs(Receipt receipt, Receipt.AnsweredPart named, Answer answer) {
        return named.revision() == answer.revision()
                && named.response().equals(JournalChain.hash(receipt.attempt(), named.part(), answer));
    }

    private static ReceiptFinding chain(Receipt receipt, List<JournalEntry> entries) {
        if (entries.stream().anyMatch(entry -> !entry.attempt().equals(receipt.attempt()))) {
            return new OtherAttempt();
        }
        JournalHead head = JournalHead.EMPTY;
        JournalHead then = head;
        for (JournalEntry entry : entries) {
            if (entry.seq() > head.length() + 1) {
                return new EntryMissing(head.length() + 1);
            }
            if (!JournalChain.follows(head, entry)) {
                return new EntryChanged(entry.seq());
            }
            head = new JournalHead(entry.seq(), entry.hash());
            then = head.length() == receipt.head().length() ? head : then;
        }
        if (then.equals(receipt.head()) && goesOnRightly(entries, then.length())) {
            return new JournalGoesOn(then.length(), head.length() - then.length());
        }
        return end(receipt.head(), head);
    }

    /** An attempt that has ended goes on by a lecturer's act only. */
    private static boolean goesOnRightly(List<JournalEntry> entries, int ended) {
        return entries.size() > ended
                && (entries.get(ended).what() instanceof JournalEvent.Reopened
                        || entries.get(ended).what() instanceof JournalEvent.Admitted);
    }

    private static ReceiptFinding end(JournalHead named, JournalHead met) {
        if (met.length() < named.length()) {
            return new EntryMissing(met.length() + 1);
        }
        if (met.length() > named.length()) {
            return new EntriesAfterEnd(met.length() - named.length());
        }
        return met.equals(named) ? new JournalHolds(met.length()) : new OtherJournal();
    }
}
