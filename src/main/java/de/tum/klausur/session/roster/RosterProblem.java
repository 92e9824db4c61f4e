package de.tum.klausur.session.roster;

import java.util.List;

/**
 * One thing that is wrong with a roster file.
 *
 * @param line from 1; 0 where the whole file is meant
 * @param column name of the column, empty where the whole line is meant
 * @param values what the fault says about its values
 */
public record RosterProblem(RosterFault fault, int line, String column, List<String> values) {

    public RosterProblem {
        values = List.copyOf(values);
    }

    static RosterProblem ofFile(RosterFault fault) {
        return new RosterProblem(fault, 0, "", List.of());
    }
}
