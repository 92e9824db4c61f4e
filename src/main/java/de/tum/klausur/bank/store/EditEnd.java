package de.tum.klausur.bank.store;

import java.util.Optional;

/** Why an edit is in service no more. */
public enum EditEnd {
    /** The file says what the edit said. */
    LANDED,
    /** The file says something new, which its author wrote without the edit. */
    OVERTAKEN,
    /** A later edit was made on top of it. */
    REPLACED,
    /** Somebody took it back. */
    TAKEN_BACK;

    /**
     * What a look at the file means for an open edit; empty: it stays in service.
     *
     * @param file the version that the file has now; empty where there is none
     * @param madeFrom the version that it had when the edit was made; empty where there was none
     * @param edit the edit's own version
     */
    public static Optional<EditEnd> of(Optional<String> file, Optional<String> madeFrom, String edit) {
        if (file.filter(edit::equals).isPresent()) {
            return Optional.of(LANDED);
        }
        return file.equals(madeFrom) ? Optional.empty() : Optional.of(OVERTAKEN);
    }
}
