package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.store.BankShelf.VersionSource;
import java.util.List;

/** What came of saving. */
sealed interface EditOutcome {

    /** The version is in service. */
    record Saved(String question, String hash) implements EditOutcome {}

    /** The texts say what the version in service says; nothing was saved. */
    record Unchanged() implements EditOutcome {}

    /** The texts can't be read; nothing was saved. */
    record Problems(List<FileProblem> problems) implements EditOutcome {}

    /** Somebody else changed the question meanwhile; nothing was saved. */
    record Conflict(VersionSource other) implements EditOutcome {}
}
