package de.tum.klausur.attempt;

import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The faults that were played in this run, each with what the page called saved and what the server then had. */
final class FaultTable {

    private static final Queue<String> ROWS = new ConcurrentLinkedQueue<>();

    private FaultTable() {}

    /**
     * Adds a row.
     *
     * @param tries how often something was given
     * @param given by part what the page called saved last
     * @param found by part what the server has
     */
    static void add(String fault, int tries, Map<String, String> given, Map<String, String> found) {
        long same = given.entrySet().stream()
                .filter(one -> Objects.equals(one.getValue(), found.get(one.getKey())))
                .count();
        ROWS.add("| %-47s | %5d | %12d | %5d | %4d |".formatted(fault, tries, given.size(), same, given.size() - same));
    }

    /** All of this run so far. */
    static void print() {
        StringBuilder table = new StringBuilder("""
                | fault                                           | tries | acknowledged | found | lost |
                |-------------------------------------------------|-------|--------------|-------|------|
                """);
        ROWS.stream().sorted().forEach(row -> table.append(row).append('\n'));
        System.out.print(table);
    }
}
