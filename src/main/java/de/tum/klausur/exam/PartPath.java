package de.tum.klausur.exam;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.NotThere;

/** Where an address names a part: {@code …/{question}/{part}}. */
public final class PartPath {

    private PartPath() {}

    /**
     * The part that it names.
     *
     * @throws NotThere where these can't be the names of one
     */
    public static PartRef ref(String question, String part) {
        String path = question + "/" + part;
        return PartRef.parse(path).orElseThrow(() -> new NotThere("part " + path));
    }
}
