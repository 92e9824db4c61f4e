package de.tum.klausur.bank.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
record QuestionSheet(
        QuestionRow row,

        @Schema(description = "hash of the version in service")
        String hash,

        @Schema(description = "of the variant that is shown")
        long seed,

        @Schema(description = "whether other seeds give other variants")
        boolean varies,

        @Schema(description = "the parameters' values in this variant, in the file's order")
        List<Drawn> values,

        @Schema(description = "HTML") String stem,
        List<PartSheet> parts,
        @Schema(description = "HTML") String explanation,

        @Schema(description = "the newest versions, up to 200, the newest first")
        List<BankShelf.VersionEntry> history,

        @Schema(description = "whether it was edited on the pages and its file doesn't say so yet")
        boolean edited,

        @Schema(description = "titles of the sessions that can ask or asked it, the latest first")
        List<String> uses,

        @Schema(
                description =
                        "what is wrong in its files, with the lines around; while there is any, this version stays in service")
        List<ProblemInSource> problems) {

    /** A parameter with its value. */
    @Schema(name = "DrawnValue", description = "A parameter with its value in a variant")
    public record Drawn(String name, String value) {}

    /** The seed of the variant before this one. */
    @JsonIgnore
    public String previousSeed() {
        return Long.toString(Math.max(0, seed - 1));
    }

    /** The seed of the variant after this one. */
    @JsonIgnore
    public String nextSeed() {
        return Long.toString(seed + 1);
    }

    /** The seed in digits, whatever the language. */
    @JsonIgnore
    public String seedText() {
        return Long.toString(seed);
    }
}
