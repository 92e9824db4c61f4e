package de.tum.klausur.exam;

import de.tum.klausur.question.part.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exam in the list, as JSON. */
@Schema(name = "Exam", description = "An exam that a blueprint describes")
record ExamEntry(
        @Schema(description = "the blueprint's id", examples = "mock")
        String id,

        @Schema(description = "in the request's language") String title,

        @Schema(description = "working time in minutes", examples = "31")
        int minutes,

        @Schema(description = "what all parts are worth together, exact, in steps of 0.5", examples = "31.0")
        String credits,

        @Schema(description = "number of questions") int questions,

        @Schema(description = "whether it has no file problem, so that a session can be scheduled")
        boolean ready) {

    static ExamEntry of(ExamView exam, Language language) {
        return new ExamEntry(
                exam.id(),
                exam.title().in(language),
                exam.minutes(),
                exam.credits().toString(),
                exam.questions(),
                exam.ready());
    }
}
