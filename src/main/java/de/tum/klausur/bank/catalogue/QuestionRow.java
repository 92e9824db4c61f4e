package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.reading.ExamsFolders;
import de.tum.klausur.bank.text.Label;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question in a list.
 *
 * @param kinds of its parts, each once, as words of the file format
 * @param german whether there is a German version
 */
@Schema(name = "QuestionEntry", description = "A question in the list of its bank")
record QuestionRow(
        String id,
        @Schema(implementation = String.class) Label title,

        String path,
        int parts,
        List<String> kinds,

        @Schema(description = "exact, in steps of 0.5", examples = "2.5")
        String credits,

        List<String> objectives,
        String difficulty,

        @Schema(description = "time that it takes, in minutes")
        int minutes,

        boolean german,

        @Schema(description = "whether only graded exams may ask it")
        boolean gradedOnly) {

    /** Its English file, beginning with its folder's name. */
    public String file() {
        return ExamsFolders.named(path);
    }
}
