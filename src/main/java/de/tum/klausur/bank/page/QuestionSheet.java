package de.tum.klausur.bank.page;

import de.tum.klausur.bank.store.BankShelf;
import java.util.List;

/**
 * A question with everything an author wants to see.
 *
 * @param stem HTML
 * @param explanation HTML
 */
public record QuestionSheet(
        QuestionRow row,
        String hash,
        String stem,
        List<PartSheet> parts,
        String explanation,
        List<BankShelf.VersionEntry> history) {}
