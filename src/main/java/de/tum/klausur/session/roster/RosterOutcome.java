package de.tum.klausur.session.roster;

import java.util.List;

/** What came of reading a roster file: the whole file, or all that is wrong with it. */
public sealed interface RosterOutcome {

    record Read(TumOnlineFile file) implements RosterOutcome {}

    /** The file can't be used; {@code problems} says why, in the order of lines. */
    record Unreadable(List<RosterProblem> problems) implements RosterOutcome {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
