package de.tum.klausur.bank.edit;

import de.tum.klausur.shared.text.OneLine;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a question as an author wants them.
 *
 * @param en the English file's text
 * @param de the German file's; none where it is blank
 * @param message what the author says of the change
 * @param before the version that was edited; none for a new question
 */
@Schema(name = "QuestionEdit", description = "The texts of a question as an author wants them")
record EditForm(
        @Schema(description = "the English file's text") @NotNull
        String en,

        @Schema(description = "the German file's text; blank or absent: there is none") @Nullable
        String de,

        @Schema(description = "what changes and why, up to 200 characters", examples = "Says what padding is")
        @NotNull
        @OneLine
        String message,

        @Schema(description = "hash of the version that was edited; absent for a new question") @Nullable
        String before) {

    private static final EditForm EMPTY = new EditForm("", null, "", null);

    /** For an author who begins with these texts. */
    public static EditForm of(String en, Optional<String> de, Optional<String> before) {
        return new EditForm(en, de.orElse(null), EMPTY.message, before.orElse(null));
    }

    /** The English text as files have it: line feeds, one at its end. */
    public String english() {
        return text(en);
    }

    /** The German text as files have it. */
    public Optional<String> german() {
        return Optional.ofNullable(de).filter(text -> !text.isBlank()).map(EditForm::text);
    }

    public Optional<String> edited() {
        return Optional.ofNullable(before).filter(hash -> !hash.isBlank());
    }

    /** What stands in the field of the German text. */
    public String germanField() {
        return de == null ? "" : de;
    }

    private static String text(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').stripTrailing() + "\n";
    }
}
