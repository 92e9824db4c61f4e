package de.tum.klausur.bank.check;

import de.tum.klausur.bank.reading.BanksReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A bank on L9 in a folder of its own, written question by question. */
final class SmallBank {

    private final Path exams;
    private final Path bank;

    SmallBank(Path exams) throws Exception {
        this(exams, "L9");
    }

    SmallBank(Path exams, String lecture) throws Exception {
        this.exams = exams;
        this.bank = Files.createDirectories(exams.resolve("banks/a-bank"));
        file("bank.yaml", "id: a-bank\nlecture: " + lecture + "\ntitle: {en: A bank, de: Eine Sammlung}\n");
    }

    SmallBank file(String name, String content) throws Exception {
        Files.writeString(bank.resolve(name), content);
        return this;
    }

    /**
     * A question.
     *
     * @param header what it says beside id, title and facts: parts, and maybe parameters
     * @param body stem and parts
     */
    SmallBank question(String id, String header, String body) throws Exception {
        return question(id, "L9.06", header, body);
    }

    SmallBank question(String id, String objectives, String header, String body) throws Exception {
        return file(id + ".md", """
                ---
                id: %s
                title: A question
                objectives: [%s]
                difficulty: easy
                minutes: 2
                source: own
                licence: CC-BY-4.0
                %s
                ---
                %s

                ## Explanation
                Because it is so.
                """.formatted(id, objectives, header.strip(), body.strip()));
    }

    CheckReport checked() throws Exception {
        return BanksCheck.of(new BanksReader(exams).readIfChanged().orElseThrow());
    }

    /** What is found beside missing objectives, each as {@code severity rule part: message}. */
    List<String> findings() throws Exception {
        return checked().findings().stream()
                .filter(finding -> !finding.rule().equals("coverage"))
                .map(finding -> finding.severity().written() + " " + finding.rule() + " "
                        + finding.problem().line() + ": " + finding.problem().message())
                .toList();
    }

    /** The same, each as {@code file:line:column: message}. */
    List<String> places() throws Exception {
        return checked().findings().stream()
                .filter(finding -> !finding.rule().equals("coverage"))
                .map(finding -> finding.problem())
                .map(problem ->
                        "%s:%d:%d: %s".formatted(problem.path(), problem.line(), problem.column(), problem.message()))
                .toList();
    }
}
