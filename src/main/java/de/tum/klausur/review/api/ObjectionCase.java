package de.tum.klausur.review.api;

import de.tum.klausur.review.ReviewDesk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection with the part that it is about, as JSON. */
@Schema(name = "ObjectionCase", description = "An objection with the marked part that it is about")
public record ObjectionCase(WaitingObjection waiting, MarkedPart part) {

    static ObjectionCase of(ReviewDesk.Case one) {
        return new ObjectionCase(WaitingObjection.of(one.waiting()), MarkedPart.of(one.part()));
    }
}
