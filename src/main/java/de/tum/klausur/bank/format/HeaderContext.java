package de.tum.klausur.bank.format;

import java.util.Set;

/**
 * What must be known to read a header.
 *
 * @param computed the names of the question's computed parameters, which a part may take from a student's own response
 */
record HeaderContext(Set<String> computed, Edition edition) {

    public HeaderContext {
        computed = Set.copyOf(computed);
    }
}
