package de.tum.klausur.bank;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.reading.BankFolder;
import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.reading.FolderUnreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample files of {@code src/test/resources/banks}, read as the platform reads exams/. */
public final class SampleBanks {

    public static final Path EXAMS = Path.of("src/test/resources");

    private SampleBanks() {}

    /** The folder {@code good}, {@code broken} or {@code hostile}. */
    public static BankFolder folder(String name) {
        return read(EXAMS).banks().stream()
                .filter(bank -> bank.path().equals("banks/" + name))
                .findFirst()
                .orElseThrow();
    }

    public static BanksRead read(Path exams) {
        try {
            return new BanksReader(exams).readIfChanged().orElseThrow();
        } catch (FolderUnreadable e) {
            throw new AssertionError(e);
        }
    }

    /** All problems of a folder: of its header, its questions and what else lies in it. */
    public static List<FileProblem> problems(BankFolder bank) {
        List<FileProblem> problems = new ArrayList<>(bank.header().problems());
        bank.questions().forEach(file -> problems.addAll(file.content().problems()));
        problems.addAll(bank.problems());
        return problems;
    }
}
