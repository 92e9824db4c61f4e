package de.tum.klausur.marking;

import de.tum.klausur.exam.PartPath;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.NotThere;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The address of a part of a session's exam. */
record PartAddress(
        @RestPath UUID session,
        @RestPath String question,
        @RestPath String part) {

    /** The part; throws {@link NotThere} where it is none's name. */
    PartRef ref() {
        return PartPath.ref(question, part);
    }

    TaskRef answer(String pseudonym) {
        return new TaskRef(session, ref(), pseudonym);
    }
}
