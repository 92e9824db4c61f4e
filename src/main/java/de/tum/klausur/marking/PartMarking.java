package de.tum.klausur.marking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part with work for markers, as JSON. */
@Schema(name = "PartMarking", description = "A part with answers for markers")
record PartMarking(
        @Schema(description = "full name", examples = "l9-output-size/f")
        String part,

        @Schema(description = "title of the exam's problem") String problem,
        @Schema(description = "title of the question") String question,

        @Schema(description = "what it is worth, exact, in steps of 0.5", examples = "2.0")
        String credits,

        @Schema(description = "whether it is marked by rubric items; else by credits, which need a comment")
        boolean rubric,

        MarkingProgress progress,

        @Schema(description = "groups of equal words that no key knows")
        long words,

        @Schema(description = "those of them on which nobody has decided")
        long openWords) {

    static PartMarking of(PartWork work) {
        return new PartMarking(
                work.ref(),
                work.problem().text(),
                work.question().text(),
                work.credits().toPlainString(),
                work.rubric(),
                MarkingProgress.of(work.progress()),
                work.words().all(),
                work.words().open());
    }
}
