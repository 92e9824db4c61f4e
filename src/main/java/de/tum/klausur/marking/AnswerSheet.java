package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.marking.shown.ShownText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One answer as a marker sees it, on the page and in JSON.
 *
 * @param session on the page only, as are its title and the work on the part: a program asked for them
 * @param rows whether a value read in it is typed row by row, on the page only
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "AnswerToMark", description = "One answer as a marker sees it, under the student's pseudonym")
record AnswerSheet(
        @Schema(description = "all that a marker knows of the student", examples = "K-7F3Q")
        String pseudonym,

        PartView part,
        @Schema(description = "stem of the question, HTML") String stem,
        ResponseView response,

        @Schema(description = "model solution, HTML; empty where there is none")
        String solution,

        @Schema(implementation = String.class, description = "the key in words; empty for free text")
        ShownText key,

        @Schema(description = "the rubric; empty where credits are given by value")
        List<ItemView> items,

        @Schema(description = "whether the marker who asks may mark it, and why")
        Availability taking,

        @Schema(description = "whether results are out: marks can't be changed any more")
        boolean fixed,

        @Schema(description = "the marker who has it open or marked it; absent: nobody")
        Optional<Holder> holder,

        @Schema(description = "absent while it is not marked")
        Optional<CurrentMark> mark,

        @Schema(description = "how many other students gave the same response")
        long equal,

        @Schema(
                description =
                        "letters of the parts that follow on from this one: a mark may say the value as it was read",
                examples = "b")
        List<String> followedBy,

        @Schema(
                implementation = String.class,
                description = "the key as computed on from the student's own earlier values; absent: from none")
        Optional<ShownText> computedKey,

        @Schema(
                description =
                        "letter of an earlier part that was read in another way since this answer was marked; absent: none")
        Optional<String> lookAgain,

        @JsonIgnore UUID session,
        @JsonIgnore String sessionTitle,
        @JsonIgnore PartMarking work,
        @JsonIgnore boolean rows) {

    public AnswerSheet {
        items = List.copyOf(items);
        followedBy = List.copyOf(followedBy);
    }

    /** Whether the marker may send a mark now. */
    public boolean open() {
        return taking == Availability.OWN && !fixed;
    }

    /** The address of the answer. */
    public String path() {
        return "/marking/" + session + "/" + work.part() + "/" + pseudonym;
    }

    /** Where the file that the answer names is found by its digest. */
    public String files() {
        return "/api" + path() + "/files";
    }

    /** The parts that follow on, as a sentence lists them: {@code b, c}. */
    public String letters() {
        return String.join(", ", followedBy);
    }

    /** Who has it. */
    @Schema(name = "Holder", description = "Who has an answer")
    public record Holder(
            String name,
            Instant since,

            @Schema(description = "from when on others may take over")
            Instant until) {}

    /** What it was given. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Mark", description = "A decision on a part: credits, reason, marker")
    public record CurrentMark(
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(type = SchemaType.STRING, description = "exact, in steps of 0.5", examples = "1.5")
            BigDecimal credits,

            @Schema(description = "for the student") String comment,
            @Schema(description = "name of the marker") String marker,
            Instant at,

            @Schema(
                    description =
                            "the value that the marker read in the answer; empty: none could be read; absent: nothing was said of one",
                    examples = "1.6")
            Optional<String> valueAsRead) {}
}
