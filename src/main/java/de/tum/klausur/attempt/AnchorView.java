package de.tum.klausur.attempt;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What proves that a journal stood as it ended when the platform signed all journals of a minute. */
@Schema(name = "Anchor", description = "Proves that the journal's end was in the signed tree of a minute (RFC 6962)")
record AnchorView(
        @Schema(description = "time, size and root of the tree as compact JWS (RFC 7515)")
        String signed,

        @Schema(description = "the journal's place in the tree, from 0")
        int index,

        @Schema(description = "how many journals the tree is of")
        int size,

        @Schema(description = "hashes that meet its own on the way to the root, the lowest first")
        List<String> path) {}
