package de.tum.klausur.session;

import de.tum.klausur.people.NameOrder;
import de.tum.klausur.session.roster.RosterEntry;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * A student of a roster file, beside what is known of them.
 *
 * @param candidate as they take part already; empty for somebody new
 * @param doubtful whether the name holds what no name holds
 * @param roles of the staff that they hold
 */
record RosterStudent(RosterEntry entry, Optional<CandidateView> candidate, boolean doubtful, Set<String> roles) {

    static final Comparator<RosterStudent> BY_NAME = NameOrder.of(
                    (RosterStudent one) -> one.entry.familyName(), one -> one.entry.givenName())
            .thenComparingInt(one -> one.entry.line());

    /** Family name, given name. */
    public String listName() {
        return entry.familyName() + ", " + entry.givenName();
    }

    public boolean isNew() {
        return candidate.isEmpty();
    }

    /** Whether the name is another than it was. */
    public boolean isRenamed() {
        return candidate.filter(known -> !known.listName().equals(listName())).isPresent();
    }

    /** The name as it was; blank for somebody new. */
    public String nameBefore() {
        return candidate.map(CandidateView::listName).orElse("");
    }
}
