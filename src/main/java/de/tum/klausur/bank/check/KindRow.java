package de.tum.klausur.bank.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the banks hold of one kind of part. */
@Schema(name = "CheckKind", description = "What the banks hold of one kind of part")
public record KindRow(
        @Schema(examples = "numeric") String kind,

        @Schema(description = "those with a part of it") int questions,
        int parts,

        @Schema(description = "of its parts, exact, in steps of 0.5", examples = "142.5")
        String credits) {}
