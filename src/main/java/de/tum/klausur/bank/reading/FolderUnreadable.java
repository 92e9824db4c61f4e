package de.tum.klausur.bank.reading;

/** The folder, or the part of it that was asked for, can't be looked through at all. */
public final class FolderUnreadable extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message which folder, and why */
    FolderUnreadable(String message) {
        super(message);
    }
}
