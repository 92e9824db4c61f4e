package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.catalogue.SourceDiff;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.shared.http.FieldProblems;
import java.util.List;

/**
 * The editor.
 *
 * @param bank the bank's id
 * @param heading what is edited
 * @param address where the editor is; it saves there, and previews below it
 * @param draft what a text that was not saved is kept under in the browser
 * @param form the texts
 * @param told what is wrong with the message
 * @param problems what is wrong with the texts
 * @param state what is told above the texts
 * @param beside the author's text beside another's, where both were saved at a time
 */
record EditSheet(
        String bank,
        Label heading,
        String address,
        String draft,
        EditForm form,
        FieldProblems told,
        List<FileProblem> problems,
        State state,
        List<SourceDiff.Line> beside) {

    /** What is told above the texts. */
    public enum State {
        FRESH,
        UNCHANGED,
        PROBLEMS,
        CONFLICT
    }

    static EditSheet fresh(String bank, Label heading, String address, EditForm form) {
        return new EditSheet(
                bank,
                heading,
                address,
                address + "/" + form.edited().orElse(""),
                form,
                FieldProblems.none(),
                List.of(),
                State.FRESH,
                List.of());
    }

    EditSheet with(FieldProblems ofMessage) {
        return new EditSheet(bank, heading, address, draft, form, ofMessage, problems, state, beside);
    }

    EditSheet with(List<FileProblem> ofTexts) {
        return new EditSheet(bank, heading, address, draft, form, told, ofTexts, State.PROBLEMS, beside);
    }

    EditSheet unchangedOne() {
        return new EditSheet(bank, heading, address, draft, form, told, problems, State.UNCHANGED, beside);
    }

    /** The author's texts stay; saving them again builds on the other's version. */
    EditSheet conflict(EditForm onTop, List<SourceDiff.Line> lines) {
        return new EditSheet(bank, heading, address, draft, onTop, told, problems, State.CONFLICT, lines);
    }

    public boolean isUnchanged() {
        return state == State.UNCHANGED;
    }

    public boolean isConflict() {
        return state == State.CONFLICT;
    }

    /** Whether the question is a new one. */
    public boolean isNew() {
        return address.endsWith("/new");
    }

    /** Where the preview is. */
    public String preview() {
        return isNew() ? address + "/preview" : address.replaceFirst("/edit$", "/preview");
    }

    /** Where one goes without saving. */
    public String back() {
        return address.replaceFirst("/(edit|new)$", "");
    }
}
