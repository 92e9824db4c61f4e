package de.tum.klausur.bank.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An option as a student sees it, or a right side, or a choice of a gap.
 *
 * @param id the option's place in the author's file, or the right side's id, which a response names
 * @param html its text
 */
@Schema(name = "Option", description = "An option: the number that a response names, and its text in HTML")
record OptionView(int id, String html) {

    /** As {@link QuestionText} says the language of a label. */
    private static final String ENGLISH = "<span lang=\"en\">";

    private static final String END = "</span>";

    /** The id as a field holds it. */
    public String name() {
        return Integer.toString(id);
    }

    /** Its text without markup, still as HTML: for controls that show none. */
    public String plain() {
        return html.replaceAll("<[^>]*>", "");
    }

    /** Whether {@link #plain} says all of it but its language. */
    public boolean saysAllPlainly() {
        return (saysEnglish() ? html.substring(ENGLISH.length(), html.length() - END.length()) : html).equals(plain());
    }

    /** Whether a German reader reads English. */
    public boolean saysEnglish() {
        return html.startsWith(ENGLISH) && html.endsWith(END);
    }
}
