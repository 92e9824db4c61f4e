package de.tum.klausur.session.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where our columns stand in a file; sets and orders differ by year, and so does the case of letters.
 *
 * @param places from 0
 * @param width how many columns the file has
 */
record Header(int line, Map<Column, Integer> places, int width) {

    static Header of(Row row, RosterText text) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = row.cells().size() - 1; i >= 0; i--) {
            int place = i;
            named(text.text(row.cells().get(i))).ifPresent(column -> places.put(column, place));
        }
        return new Header(row.line(), places, row.cells().size());
    }

    /** What is wrong with the header row; empty where it can be used. */
    static List<RosterProblem> problems(Row row, RosterText text) {
        List<String> names =
                row.cells().stream().map(cell -> text.text(cell).strip()).toList();
        List<RosterProblem> problems = new ArrayList<>();
        for (Column column : Column.values()) {
            long count = names.stream()
                    .filter(name -> name.equalsIgnoreCase(column.name()))
                    .count();
            if (count > 1 || (count == 0 && column.isNeeded())) {
                RosterFault fault = count > 1 ? RosterFault.DUPLICATE_COLUMN : RosterFault.MISSING_COLUMN;
                problems.add(new RosterProblem(fault, row.line(), column.name(), List.of()));
            }
        }
        return problems;
    }

    /** The cell of this row in that column; empty where the file does not have the column. */
    Optional<Cell> cell(Row row, Column column) {
        return Optional.ofNullable(places.get(column)).map(place -> row.cells().get(place));
    }

    private static Optional<Column> named(String name) {
        for (Column column : Column.values()) {
            if (column.name().equalsIgnoreCase(name.strip())) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
