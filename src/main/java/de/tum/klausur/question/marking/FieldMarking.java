package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.Response;
import java.util.List;

/** Marks filled fields. */
final class FieldMarking {

    static final Outcome UNREADABLE = new Outcome.ForMarker(Outcome.ForMarker.Reason.UNREADABLE);

    private FieldMarking() {}

    /** What {@code response} earns; each field's form is sound. */
    public static Outcome mark(Part.Filled part, Response.Filled response, WordDecisions decisions) {
        if (response.isBlank()) {
            return Outcome.Marked.nothing(List.of(TraceLine.note(new TraceReason.NoResponse())));
        }
        return switch (part) {
            case TrueFalse statement -> TrueFalseMarking.mark(statement, response);
            case Matrix matrix -> MatrixMarking.mark(matrix, response);
            case Matching matching -> MatchingMarking.mark(matching, response);
            case Ordering ordering -> OrderingMarking.mark(ordering, response);
            case Cloze cloze -> ClozeMarking.mark(cloze, response, decisions);
            case Hotspot hotspot -> HotspotMarking.mark(hotspot, response);
            case Upload upload -> new Outcome.ForMarker(Outcome.ForMarker.Reason.RUBRIC);
        };
    }
}
