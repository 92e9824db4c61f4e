package de.tum.klausur.bank.page;

import de.tum.klausur.bank.store.BankShelf;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question with everything an author wants to see.
 *
 * @param stem HTML
 * @param explanation HTML
 */
@Schema(name = "QuestionSheet", description = "A question with everything an author wants to see")
public record QuestionSheet(
        QuestionRow row,

        @Schema(description = "hash of the version in service")
        String hash,

        @Schema(description = "HTML") String stem,
        List<PartSheet> parts,
        @Schema(description = "HTML") String explanation,
        List<BankShelf.VersionEntry> history) {}
