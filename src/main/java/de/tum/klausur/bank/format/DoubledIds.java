package de.tum.klausur.bank.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds ids that several files claim: which of them is meant, only their authors know. */
public final class DoubledIds {

    private record Claim(String path, WrittenId id) {}

    private final Map<String, List<Claim>> claims = new TreeMap<>();
    private final String hint;

    /** @param hint what to do about it */
    public DoubledIds(String hint) {
        this.hint = hint;
    }

    /** Takes note of the id that the file at {@code path} claims. */
    public void add(WrittenId id, String path) {
        claims.computeIfAbsent(id.id(), first -> new ArrayList<>()).add(new Claim(path, id));
    }

    /** Whether more than one file claims {@code id}. */
    public boolean isDoubled(String id) {
        return claims.getOrDefault(id, List.of()).size() > 1;
    }

    /** A problem in each file of a doubled id, naming another of them. */
    public List<FileProblem> problems() {
        List<FileProblem> problems = new ArrayList<>();
        claims.values().stream().filter(all -> all.size() > 1).forEach(all -> {
            for (int i = 0; i < all.size(); i++) {
                Claim claim = all.get(i);
                String other = all.get(i == 0 ? 1 : 0).path();
                problems.add(claim.id()
                        .problem(claim.path(), "the id " + claim.id().id() + " stands in " + other + " too", hint));
            }
        });
        return problems;
    }
}
