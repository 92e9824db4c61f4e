package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.reading.ExamsFolders;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.PartKind;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every list says of a question in service; the same for all its variants. */
@Schema(name = "QuestionEntry", description = "A question in the list of its bank")
record QuestionRow(
        @Schema(examples = "l9-output-size") String id,

        @Schema(implementation = String.class, description = "in the request's language")
        Label title,

        String path,
        int parts,

        @Schema(description = "of its parts, each once, as words of the file format")
        List<String> kinds,

        @Schema(description = "exact, in steps of 0.5", examples = "2.5")
        String credits,

        List<String> objectives,
        @Schema(description = "easy, medium or hard") String difficulty,

        @Schema(description = "time that it takes, in minutes")
        int minutes,

        @Schema(description = "whether it has a German version")
        boolean german,

        @Schema(description = "whether only graded exams may ask it")
        boolean gradedOnly) {

    static QuestionRow of(BankShelf.QuestionEntry stored, Question question, Language language) {
        return new QuestionRow(
                stored.id(),
                Label.of(question.title(), language),
                stored.path(),
                question.parts().size(),
                question.parts().stream()
                        .map(part -> PartKind.of(part).word())
                        .distinct()
                        .toList(),
                question.credits().toString(),
                question.facts().objectives(),
                question.facts().difficulty().name().toLowerCase(Locale.ROOT),
                question.facts().minutes(),
                question.stem().de().isPresent(),
                question.facts().gradedOnly());
    }

    /** Its English file, beginning with its folder's name. */
    public String file() {
        return ExamsFolders.named(path);
    }
}
