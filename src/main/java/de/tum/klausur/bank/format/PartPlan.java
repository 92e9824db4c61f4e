package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.part.Use;
import java.util.List;
import java.util.Optional;

/**
 * What the header says about a part; its section says the rest.
 *
 * @param place of the part's letter
 * @param kind empty where it can't be read, which then is a problem
 * @param key empty where it can't be read, which then is a problem
 * @param uses which earlier parts' responses its key can be computed from
 * @param offered whether its answer stands among others in the question on purpose
 * @param apart whether its key stays as it is though it is computed from what an earlier part asks for
 * @param declared what its author says certain responses must earn
 */
record PartPlan(
        Place place,
        PartId id,
        Credits credits,
        Optional<PartKind> kind,
        Optional<PartKey> key,
        List<Use> uses,
        boolean offered,
        boolean apart,
        List<Declared> declared) {

    public PartPlan {
        uses = List.copyOf(uses);
        declared = List.copyOf(declared);
    }
}
