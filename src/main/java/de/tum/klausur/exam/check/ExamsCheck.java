package de.tum.klausur.exam.check;

import de.tum.klausur.bank.check.BanksCheck;
import de.tum.klausur.bank.check.CheckReport;
import de.tum.klausur.bank.check.rule.Finding;
import de.tum.klausur.bank.check.rule.Severity;
import de.tum.klausur.bank.check.rule.Subject;
import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.reading.ExamsFolders;
import de.tum.klausur.bank.reading.FolderUnreadable;
import de.tum.klausur.exam.PaperRehearsal;
import java.nio.file.Files;

/** Checks banks and papers, of several folders together. */
public final class ExamsCheck {

    private ExamsCheck() {}

    /**
     * All that speaks against what lies in the folders, and what they hold.
     *
     * @param exams the folders with {@code banks} and, maybe, {@code papers}
     * @throws FolderUnreadable where there is no such folder or it may not be read
     */
    public static CheckReport of(ExamsFolders exams) throws FolderUnreadable {
        BanksRead read = new BanksReader(exams).readIfChanged().orElseThrow();
        CheckReport banks = BanksCheck.of(read);
        return exams.all().stream().anyMatch(folder -> Files.isDirectory(folder.resolve("papers")))
                ? banks.with(PaperRehearsal.of(exams, read).stream()
                        .map(ExamsCheck::ofPaper)
                        .toList())
                : banks;
    }

    private static Finding ofPaper(de.tum.klausur.exam.paper.DraftRemark finding) {
        Severity severity = finding.isError() ? Severity.ERROR : Severity.WARNING;
        return new Finding(severity, "paper", Subject.NONE, finding.problem());
    }
}
