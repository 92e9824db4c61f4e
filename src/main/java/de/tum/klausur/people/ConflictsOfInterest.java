package de.tum.klausur.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Nobody judges or serves themself: whoever is a candidate of a session has no staff right on it, nor on the keys of what
 * its papers can ask. The session room implements it, since people come before sessions and may not use them.
 */
public interface ConflictsOfInterest {

    /**
     * What keeps a person from a matter.
     *
     * @param id as the address names it; what is no id of anything is no conflict either
     */
    Optional<Conflict> of(PersonView person, Matter matter, String id);

    /** The sessions that the person is a candidate of: lists for staff leave them out. */
    Set<UUID> ownSessions(PersonView person);
}
