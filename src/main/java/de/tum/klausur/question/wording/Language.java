package de.tum.klausur.question.wording;

/** The languages in which a question can be written; English is always there. */
public enum Language {
    EN,
    DE
}
