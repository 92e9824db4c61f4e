package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.DoubledIds;
import de.tum.klausur.bank.format.FileProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * All that exams/banks held at one look.
 *
 * @param banks by path
 * @param scan the look itself
 */
public record BanksRead(List<BankFolder> banks, FolderScan scan) {

    public BanksRead {
        banks = List.copyOf(banks);
    }

    /** The ids that the files claim, broken files too. */
    public record Ids(DoubledIds banks, DoubledIds questions) {}

    /**
     * What each file claims to be.
     *
     * @param hint what to do about an id that several files claim
     */
    public Ids ids(String hint) {
        Ids ids = new Ids(new DoubledIds(hint), new DoubledIds(hint));
        for (BankFolder bank : banks) {
            bank.id().ifPresent(id -> ids.banks().add(id, bank.headerPath()));
            bank.questions()
                    .forEach(file -> file.id().ifPresent(id -> ids.questions().add(id, file.path())));
        }
        return ids;
    }

    /** What is wrong with the files, and with their ids. */
    public List<FileProblem> problems(Ids ids) {
        List<FileProblem> problems = new ArrayList<>(scan.problems());
        for (BankFolder bank : banks) {
            problems.addAll(bank.header().problems());
            problems.addAll(bank.problems());
            bank.questions().forEach(file -> problems.addAll(file.content().problems()));
        }
        problems.addAll(ids.banks().problems());
        problems.addAll(ids.questions().problems());
        return problems;
    }
}
