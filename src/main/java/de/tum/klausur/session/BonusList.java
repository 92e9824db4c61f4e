package de.tum.klausur.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Those who earned the bonus, as JSON. */
@Schema(name = "BonusList", description = "Those who earned the bonus; nobody else loses it")
record BonusList(
        @Schema(description = "matriculation numbers, leading zeros aside, or logins", examples = "[\"03712345\"]")
        @NotNull
        @Size(max = MOST)
        List<@NotNull String> numbers) {

    static final int MOST = 10_000;
}
