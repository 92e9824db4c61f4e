package de.tum.klausur.bank.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.tum.klausur.bank.store.BankShelf;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question with everything an author wants to see. */
@Schema(name = "QuestionSheet", description = "A question with everything an author wants to see")
record QuestionSheet(
        QuestionRow row,

        @Schema(description = "hash of the version in service")
        String hash,

        @JsonUnwrapped VariantSheet variant,

        @Schema(description = "the newest versions, up to 200, the newest first")
        List<BankShelf.VersionEntry> history,

        @Schema(description = "whether it was edited on the pages and its file doesn't say so yet")
        boolean edited,

        @Schema(description = "titles of the sessions that can ask or asked it, the latest first")
        List<String> uses,

        @Schema(
                description =
                        "what is wrong in its files, with the lines around; while there is any, this version stays in service")
        List<ProblemInSource> problems) {}
