package de.tum.klausur.bank.text;

import com.fasterxml.jackson.annotation.JsonValue;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plain text of an author, such as a title, in the reader's language or in English where it is missing. In JSON it is its
 * text; pages show it by the tag {@code label}, which says its language to whoever reads it aloud.
 *
 * @param english whether a German reader reads English
 */
@Schema(
        implementation = String.class,
        description = "A plain text of an author in the request's language, or in English where it has no other")
public record Label(@JsonValue String text, boolean english) {

    public static Label of(Wording wording, Language language) {
        return new Label(
                wording.in(language), language == Language.DE && wording.de().isEmpty());
    }

    @Override
    public String toString() {
        return text;
    }
}
