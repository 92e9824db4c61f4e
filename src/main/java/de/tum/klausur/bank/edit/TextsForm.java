package de.tum.klausur.bank.edit;

import de.tum.klausur.shared.text.OneLine;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestForm;

/** The editor's fields as a browser sends them; what is missing is empty. */
class TextsForm {

    @RestForm("en")
    @DefaultValue("")
    public String en = "";

    @RestForm("de")
    @DefaultValue("")
    public String de = "";

    @RestForm("message")
    @DefaultValue("")
    @OneLine
    public String message = "";

    @RestForm("before")
    @DefaultValue("")
    public String before = "";

    @RestForm("seed")
    @DefaultValue("0")
    public String seed = "0";

    /** In which language the preview is: that of the text that was typed into last; empty: the reader's. */
    @RestForm("shown")
    @DefaultValue("")
    public String shown = "";

    EditForm form() {
        return new EditForm(en, de, message, before);
    }
}
