package de.tum.klausur.question.part;

import java.util.Locale;

/** The languages in which a question can be written; English is always there. */
public enum Language {
    EN,
    DE;

    /** The language for a reader of {@code locale}: German for German, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? DE : EN;
    }

    /** {@code en} or {@code de}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
