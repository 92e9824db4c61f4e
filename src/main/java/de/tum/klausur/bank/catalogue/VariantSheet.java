package de.tum.klausur.bank.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.tum.klausur.bank.text.Label;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A variant of a question as authors see it, with its keys. */
public record VariantSheet(
        @JsonIgnore Label title,

        @Schema(description = "of the variant that is shown")
        long seed,

        @Schema(description = "whether other seeds give other variants")
        boolean varies,

        @Schema(description = "the parameters' values in this variant, in the file's order")
        List<Drawn> values,

        @Schema(description = "HTML") String stem,
        List<PartSheet> parts,
        @Schema(description = "HTML") String explanation) {

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
