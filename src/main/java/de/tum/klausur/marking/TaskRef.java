package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import java.util.UUID;

/** An answer as markers address it: without the attempt's id, which a student could know. */
record TaskRef(UUID sessionId, PartRef part, String pseudonym) {

    @Override
    public String toString() {
        return "marking/" + sessionId + "/" + part + "/" + pseudonym;
    }
}
