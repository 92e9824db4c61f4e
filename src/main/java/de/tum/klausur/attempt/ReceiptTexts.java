package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.ReceiptFinding;
import de.tum.klausur.attempt.model.ReceiptFinding.AnchorBroken;
import de.tum.klausur.attempt.model.ReceiptFinding.Anchored;
import de.tum.klausur.attempt.model.ReceiptFinding.EntriesAfterEnd;
import de.tum.klausur.attempt.model.ReceiptFinding.EntryChanged;
import de.tum.klausur.attempt.model.ReceiptFinding.EntryMissing;
import de.tum.klausur.attempt.model.ReceiptFinding.ForeignKey;
import de.tum.klausur.attempt.model.ReceiptFinding.JournalGoesOn;
import de.tum.klausur.attempt.model.ReceiptFinding.JournalHolds;
import de.tum.klausur.attempt.model.ReceiptFinding.NoArchive;
import de.tum.klausur.attempt.model.ReceiptFinding.NoReceipt;
import de.tum.klausur.attempt.model.ReceiptFinding.OtherAttempt;
import de.tum.klausur.attempt.model.ReceiptFinding.OtherJournal;
import de.tum.klausur.attempt.model.ReceiptFinding.ReadableDiffers;
import de.tum.klausur.attempt.model.ReceiptFinding.ResponseDiffers;
import de.tum.klausur.attempt.model.ReceiptFinding.ResponseMissing;
import de.tum.klausur.attempt.model.ReceiptFinding.ResponseUnknown;
import de.tum.klausur.attempt.model.ReceiptFinding.ResponsesHold;
import de.tum.klausur.attempt.model.ReceiptFinding.SignatureBroken;
import de.tum.klausur.attempt.model.ReceiptFinding.Signed;

/** What was found about a receipt in words. */
final class ReceiptTexts {

    private ReceiptTexts() {}

    static String told(ReceiptFinding finding, ReceiptMessages texts) {
        return switch (finding) {
            case Signed signed -> texts.signed(signed.key());
            case JournalHolds holds -> texts.journalHolds(holds.entries());
            case JournalGoesOn goesOn -> texts.journalGoesOn(goesOn.entries(), goesOn.further());
            case ResponsesHold hold -> texts.responsesHold(hold.parts());
            case Anchored anchored -> texts.anchored(anchored.at().toString());
            case AnchorBroken ignored -> texts.anchorBroken();
            case NoReceipt ignored -> texts.noReceipt();
            case NoArchive ignored -> texts.noArchive();
            case ForeignKey foreign -> texts.foreignKey(foreign.key());
            case SignatureBroken ignored -> texts.signatureBroken();
            case ReadableDiffers ignored -> texts.readableDiffers();
            case OtherAttempt ignored -> texts.otherAttempt();
            case EntryMissing missing -> texts.entryMissing(missing.seq());
            case EntryChanged changed -> texts.entryChanged(changed.seq());
            case EntriesAfterEnd after -> texts.entriesAfterEnd(after.entries());
            case OtherJournal ignored -> texts.otherJournal();
            case ResponseMissing missing -> texts.responseMissing(missing.part().toString());
            case ResponseDiffers differs -> texts.responseDiffers(differs.part().toString());
            case ResponseUnknown unknown -> texts.responseUnknown(unknown.part().toString());
        };
    }
}
