package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.DeviceChain;
import de.tum.klausur.attempt.model.LateEvidence;
import de.tum.klausur.attempt.model.LateRule;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came after the end as JSON, with its evidence, for lecturers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LateEntry", description = "What came after an attempt's end, with its evidence and what was decided")
record LateRecord(
        UUID id,
        UUID attempt,

        @Schema(description = "whose attempt it is, as the session's candidate")
        UUID candidate,

        @Schema(description = "full name", examples = "l9-output-size/a")
        String part,

        @Schema(description = "the revision that the student saw")
        int base,

        @Schema(description = "what was given; a file by its digest")
        ResponseForm response,

        @Schema(description = "by the server's clock, as the device says")
        Instant typedAt,

        @Schema(description = "when the device last heard from the server, as it says")
        Instant deviceContact,

        @Schema(description = "when the journal last heard of the student")
        Instant serverContact,

        @Schema(description = "the end that it came after") Instant endedAt,
        Instant arrivedAt,

        @Schema(description = "for how long the network was lost")
        long awaySeconds,

        @Schema(description = "how it fits the device's chain")
        DeviceChain.Link link,

        LateEntry.State state,

        @Schema(description = "what the rule says of it; absent where it doesn't wait, or the attempt runs again")
        LateRule.@Nullable Verdict verdict,

        @Schema(description = "the same in words") @Nullable String verdictText,

        @Schema(description = "why it was decided so; absent while it waits") @Nullable
        String reason) {

    static LateRecord of(LateEntry entry, Attempt attempt, Optional<LateRule.Verdict> verdict, LateMessages texts) {
        LateEvidence evidence = entry.evidence(attempt.startedAt().orElseThrow());
        return new LateRecord(
                entry.id(),
                entry.attempt(),
                attempt.candidateId(),
                entry.part().toString(),
                entry.base(),
                ResponseForm.of(entry.response()),
                evidence.typedAt(),
                evidence.deviceContact(),
                evidence.serverContact(),
                evidence.end(),
                evidence.arrivedAt(),
                evidence.away().toSeconds(),
                entry.link(),
                entry.state(),
                verdict.orElse(null),
                verdict.map(known -> LateWords.of(known, texts)).orElse(null),
                entry.decision().map(LateEntry.Decision::reason).orElse(null));
    }
}
