package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.text.Label;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.PartKind;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question in the bank browser. */
@Schema(name = "FoundQuestion", description = "A question in service, with what it is found by")
record CatalogueEntry(
        @Schema(examples = "l9-output-size") String id,

        @Schema(implementation = String.class, description = "in the request's language")
        Label title,

        @Schema(description = "id of its bank", examples = "l9-cnn")
        String bank,

        @Schema(description = "of its bank", examples = "L9")
        String lecture,

        int parts,

        @Schema(description = "of its parts, each once") List<String> kinds,

        @Schema(description = "exact, in steps of 0.5", examples = "2.5")
        String credits,

        @Schema(description = "time that it takes, in minutes")
        int minutes,

        List<String> objectives,
        @Schema(description = "easy, medium or hard") String difficulty,
        @Schema(description = "whether it has variants") boolean varies,

        @Schema(description = "whether it has a German version")
        boolean german,

        @Schema(description = "whether only graded exams may ask it")
        boolean gradedOnly,

        @Schema(description = "titles of the sessions that can ask or asked it, the latest first")
        List<String> uses) {

    static CatalogueEntry of(CatalogueQuestion found, Language language) {
        QuestionSummary question = found.question();
        return new CatalogueEntry(
                question.id(),
                Label.of(question.title(), language),
                found.bank(),
                found.lecture(),
                question.parts(),
                question.kinds().keySet().stream().map(PartKind::word).toList(),
                question.credits().toString(),
                question.minutes(),
                question.objectives(),
                question.difficulty().name().toLowerCase(Locale.ROOT),
                question.varies(),
                question.german(),
                question.gradedOnly(),
                found.uses());
    }
}
