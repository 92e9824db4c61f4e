package de.tum.klausur.bank;

/**
 * Questions in service changed. Fired inside the transaction of an edit, and after a sync; who works on it observes with
 * {@code TransactionPhase.AFTER_SUCCESS}.
 */
public record BanksChanged() {}
