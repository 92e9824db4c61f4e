package de.tum.klausur.result;

import de.tum.klausur.session.roster.RegistrationNumber;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of rows that were filled already, as JSON. */
@Schema(
        name = "GradeFileChoices",
        description = "What becomes of rows of TUMonline's file that were filled already; each is in one of both lists")
record GradeFileChoices(
        @Schema(description = "matriculation numbers whose row stays as it came") @NotNull
        List<@NotNull String> keep,

        @Schema(description = "matriculation numbers whose row gets our grade") @NotNull
        List<@NotNull String> replace) {

    Choices choices() {
        return new Choices(numbers(keep), numbers(replace));
    }

    private static Set<RegistrationNumber> numbers(List<String> written) {
        return written.stream().map(RegistrationNumber::new).collect(Collectors.toSet());
    }
}
