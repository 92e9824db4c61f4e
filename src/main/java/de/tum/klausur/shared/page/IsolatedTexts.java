package de.tum.klausur.shared.page;

import de.tum.klausur.shared.text.Isolated;
import io.quarkus.qute.TemplateExtension;

/** Texts by others in sentences, attributes and titles of pages: {@code {name.isolated}}. */
@TemplateExtension
final class IsolatedTexts {

    private IsolatedTexts() {}

    /** The text, which turns nothing that stands beside it. */
    public static String isolated(String text) {
        return Isolated.of(text);
    }
}
