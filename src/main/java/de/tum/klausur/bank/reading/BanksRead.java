package de.tum.klausur.bank.reading;

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
}
