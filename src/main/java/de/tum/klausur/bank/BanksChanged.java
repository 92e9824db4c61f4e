package de.tum.klausur.bank;

/** Fired after a sync took over something new, outside its transaction. */
public record BanksChanged() {}
