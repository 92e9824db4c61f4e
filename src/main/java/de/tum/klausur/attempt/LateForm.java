package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.DeviceChain;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a device sends that was typed on it and didn't reach the server before the end. */
@Schema(
        name = "Late",
        description = "What was typed on a device and didn't reach the server before the end",
        requiredProperties = {"lastContact", "entries"})
record LateForm(
        @Schema(
                description = "when the device last heard from the server, by the server's clock",
                examples = "2027-02-13T10:27:31.512Z")
        @NotNull
        Instant lastContact,

        @Schema(description = "in the order in which they were typed") @NotNull @Size(max = AnswersForm.MOST_CHANGES)
        List<@NotNull @Valid Entry> entries) {

    /** The years that a database knows by name; whatever a device's clock says else is no time of an exam. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** A change as it was sent, which may name no part or be no response. */
    @Schema(
            name = "LateChange",
            description = "A change with the device's evidence",
            requiredProperties = {"part", "base", "response", "typedAt", "hash"})
    record Entry(
            @Schema(description = "full name", examples = "l9-output-size/a") @NotNull
            String part,

            @Schema(description = "the revision that the answer had when it was changed; 0 where there was none")
            @Min(0)
            int base,

            @NotNull ResponseForm response,

            @Schema(
                    description =
                            "when it was typed, by the server's clock as the device knew it; hashed as it is written here",
                    examples = "2027-02-13T10:29:00.123Z")
            @NotNull
            @Size(max = 40)
            String typedAt,

            @Schema(description = "by the device's own chain: 64 lower-case hexadecimal digits")
            @NotNull
            @Pattern(regexp = "[0-9a-f]{64}")
            String hash) {}

    /**
     * What it says.
     *
     * @throws InvalidInput with every entry that names no part, no response or no time
     */
    List<DeviceChain.Typed> read() {
        List<DeviceChain.Typed> read = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        if (!isSound(lastContact)) {
            problems.add(Refusals.problem("lastContact", AttemptMessages::noTime));
        }
        for (int place = 0; place < entries.size(); place++) {
            Entry entry = entries.get(place);
            String field = "entries[" + place + "]";
            Optional<PartRef> part = PartRef.parse(entry.part());
            Optional<Response> response = entry.response().response();
            if (part.isEmpty()) {
                problems.add(Refusals.problem(field + ".part", AttemptMessages::unknownPart));
            } else if (response.isEmpty()) {
                problems.add(Refusals.problem(field + ".response", AttemptMessages::neitherTicksNorText));
            } else if (!isTime(entry.typedAt())) {
                problems.add(Refusals.problem(field + ".typedAt", AttemptMessages::noTime));
            } else {
                read.add(
                        new DeviceChain.Typed(part.get(), entry.base(), response.get(), entry.typedAt(), entry.hash()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return read;
    }

    private static boolean isTime(String text) {
        try {
            return isSound(Instant.parse(text));
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static boolean isSound(Instant time) {
        return time.isAfter(EARLIEST) && time.isBefore(LATEST);
    }
}
