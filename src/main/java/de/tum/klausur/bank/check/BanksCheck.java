package de.tum.klausur.bank.check;

import de.tum.klausur.bank.check.rule.CheckedQuestion;
import de.tum.klausur.bank.check.rule.Finding;
import de.tum.klausur.bank.check.rule.NearDuplicates;
import de.tum.klausur.bank.check.rule.RightPlaces;
import de.tum.klausur.bank.format.BankHeader;
import de.tum.klausur.bank.reading.BankFolder;
import de.tum.klausur.bank.reading.BanksRead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks banks by all rules. What is wrong with one question stops no other. */
public final class BanksCheck {

    private final BanksRead read;
    private final QuestionCheck each = new QuestionCheck();

    private BanksCheck(BanksRead read) {
        this.read = read;
    }

    /** Everything that the rules say of what was read; takes all processors for some seconds. */
    public static CheckReport of(BanksRead read) {
        return new BanksCheck(read).report();
    }

    private CheckReport report() {
        List<CheckedQuestion> questions =
                read.banks().stream().flatMap(BanksCheck::questions).toList();
        List<Finding> findings = new ArrayList<>();
        read.problems(read.ids("take another id in one of them")).stream()
                .map(Finding::ofFile)
                .forEach(findings::add);
        findings.addAll(questions.parallelStream()
                .flatMap(question -> each.findings(question).stream())
                .toList());
        findings.addAll(NearDuplicates.among(questions));
        findings.addAll(RightPlaces.among(questions));
        CheckReport counts = Counts.of(questions);
        findings.addAll(Coverage.of(counts.lectures()));
        return counts.with(findings);
    }

    private static Stream<CheckedQuestion> questions(BankFolder bank) {
        String lecture = bank.header().value().map(BankHeader::lecture).orElse("");
        return bank.questions().stream()
                .flatMap(file -> file.content().value().stream()
                        .map(written -> new CheckedQuestion(
                                file.path(), lecture, written.version(), written.en(), written.de())));
    }
}
