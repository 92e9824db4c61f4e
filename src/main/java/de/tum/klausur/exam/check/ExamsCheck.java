package de.tum.klausur.exam.check;

import de.tum.klausur.bank.check.BanksCheck;
import de.tum.klausur.bank.check.report.CheckReport;
import de.tum.klausur.bank.check.report.Finding;
import de.tum.klausur.bank.check.report.Severity;
import de.tum.klausur.bank.check.report.Subject;
import de.tum.klausur.bank.folder.FolderUnreadable;
import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.exam.PaperRehearsal;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a folder of banks and papers. */
public final class ExamsCheck {

    private ExamsCheck() {}

    /**
     * All that speaks against what lies in a folder, and what it holds.
     *
     * @param exams the folder with {@code banks} and, maybe, {@code papers}
     * @throws FolderUnreadable where there is no such folder or it may not be read
     */
    public static CheckReport of(Path exams) throws FolderUnreadable {
        BanksRead read = new BanksReader(exams).readIfChanged().orElseThrow();
        CheckReport banks = BanksCheck.of(read);
        return Files.isDirectory(exams.resolve("papers"))
                ? banks.with(PaperRehearsal.of(exams, read).stream()
                        .map(ExamsCheck::ofPaper)
                        .toList())
                : banks;
    }

    private static Finding ofPaper(de.tum.klausur.exam.rehearsal.Finding finding) {
        Severity severity = finding.isError() ? Severity.ERROR : Severity.WARNING;
        return new Finding(severity, "paper", Subject.NONE, finding.problem());
    }
}
