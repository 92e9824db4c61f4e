package de.tum.klausur.bank.check.rule;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.question.part.PartId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes what rules say of one question. What 200 variants say of a part by the same rule is told once, with the first seed
 * and how many said so. Not for several threads.
 */
public final class Remarks {

    private record Topic(String rule, Severity severity, String part, Place place) {}

    private record Repeated(Finding first, int times) {}

    private final CheckedQuestion question;
    private final Map<Topic, Repeated> said = new LinkedHashMap<>();
    private String rule = "";
    private Optional<Long> seed = Optional.empty();

    public Remarks(CheckedQuestion question) {
        this.question = question;
    }

    /** From now on {@code name} speaks, of the question as a whole. */
    public Remarks by(String name) {
        rule = name;
        seed = Optional.empty();
        return this;
    }

    /** From now on {@code name} speaks, of the variant of a seed. */
    public Remarks by(String name, long seedOfVariant) {
        rule = name;
        seed = Optional.of(seedOfVariant);
        return this;
    }

    /** Something must not be so. */
    public void error(PartId part, String message, String hint) {
        add(Severity.ERROR, Optional.of(part), heading(part), message, hint);
    }

    /** Something must not be so, and a place of the file says it. */
    void error(PartId part, Place place, String message, String hint) {
        add(Severity.ERROR, Optional.of(part), place, message, hint);
    }

    /** Something must not be so, and a line of the file says it. */
    public void error(int line, String message, String hint) {
        add(Severity.ERROR, Optional.empty(), new Place(line, 1), message, hint);
    }

    /** Somebody should look at a part. */
    public void warning(PartId part, String message, String hint) {
        add(Severity.WARNING, Optional.of(part), heading(part), message, hint);
    }

    /** Somebody should look at a line of the file. */
    public void warning(int line, String message, String hint) {
        add(Severity.WARNING, Optional.empty(), new Place(line, 1), message, hint);
    }

    private Place heading(PartId part) {
        return new Place(question.lineOf(part.value()), 1);
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private void add(Severity severity, Optional<PartId> part, Place place, String message, String hint) {
        String letter = part.map(PartId::value).orElse("");
        Topic topic = new Topic(rule, severity, seed.isPresent() ? letter : letter + message, place);
        Repeated before = said.get(topic);
        if (before != null) {
            said.put(topic, new Repeated(before.first(), before.times() + 1));
            return;
        }
        Subject subject = new Subject(Optional.of(question.question().id().value()), part.map(PartId::value), seed);
        String where = part.map(id -> "part " + id + ": ").orElse("");
        FileProblem problem = new FileProblem(question.path(), place.line(), place.column(), where + message, hint);
        said.put(topic, new Repeated(new Finding(severity, rule, subject, problem), 1));
    }

    /** All findings in the order in which they came up. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        said.forEach((topic, remark) ->
                findings.add(question.version().template().varies() ? withSeeds(remark) : remark.first()));
        return findings;
    }

    private Finding withSeeds(Repeated remark) {
        Finding first = remark.first();
        if (first.subject().seed().isEmpty()) {
            return first;
        }
        FileProblem problem = first.problem();
        String seeds = " (seed " + first.subject().seed().orElseThrow()
                + (remark.times() > 1 ? ", and " + (remark.times() - 1) + " times more" : "") + ")";
        return new Finding(
                first.severity(),
                first.rule(),
                first.subject(),
                new FileProblem(
                        problem.path(), problem.line(), problem.column(), problem.message() + seeds, problem.hint()));
    }
}
