package de.tum.klausur.session;

import de.tum.klausur.shared.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session to schedule; what is missing is told by the use case. */
@Schema(
        name = "NewSession",
        description = "A session to schedule",
        requiredProperties = {"exam", "title", "opensAt", "lastStartAt", "duration"})
record NewSession(
        @Schema(description = "id of the exam", examples = "mock") @Nullable
        String exam,

        @Schema(description = "up to 200 characters, as students see it") @OneLine @Nullable
        String title,

        @Schema(
                description = "from when it may be started; Berlin time where no offset is given",
                format = "date-time",
                examples = "2027-02-13T10:00:00+01:00")
        @Nullable
        String opensAt,

        @Schema(
                description = "until when it may be started, after opensAt",
                format = "date-time",
                examples = "2027-02-13T10:30:00+01:00")
        @Nullable
        String lastStartAt,

        @Schema(description = "working time in minutes", minimum = "1", maximum = "600", examples = "31") @Nullable
        Integer duration) {}
