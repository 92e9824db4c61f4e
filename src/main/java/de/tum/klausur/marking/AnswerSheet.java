package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.marking.shown.ShownText;
import de.tum.klausur.question.marking.ValueAsRead;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer as a marker sees it, as JSON. */
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

        @Schema(description = "the key in words; empty for free text")
        String key,

        @Schema(description = "the rubric; empty where credits are given by value")
        List<Item> items,

        @Schema(description = "whether the marker who asks may mark it, and why")
        Taking taking,

        @Schema(description = "whether results are out: marks can't be changed any more")
        boolean fixed,

        @Schema(description = "the marker who has it open or marked it; absent: nobody")
        Optional<Holder> holder,

        @Schema(description = "absent while it is not marked")
        Optional<Given> mark,

        @Schema(description = "how many other students gave the same response")
        long equal,

        @Schema(
                description =
                        "letters of the parts that follow on from this one: a mark may say the value as it was read",
                examples = "b")
        List<String> followedBy,

        @Schema(description = "the key as computed on from the student's own earlier values; absent: from none")
        Optional<String> computedKey,

        @Schema(
                description =
                        "letter of an earlier part that was read in another way since this answer was marked; absent: none")
        Optional<String> lookAgain) {

    /** A rubric item. */
    @Schema(name = "RubricItem", description = "A rubric item to tick")
    public record Item(
            @Schema(description = "what a mark names") String id,
            @Schema(description = "HTML") String html,

            @Schema(description = "what it adds, exact; negative for a deduction", examples = "0.5")
            String credits,

            boolean ticked) {

        static Item of(ItemView item) {
            return new Item(item.id(), item.html(), item.credits().toPlainString(), item.ticked());
        }
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
    public record Given(
            @Schema(description = "exact, in steps of 0.5", examples = "1.5")
            String credits,

            @Schema(description = "for the student") String comment,
            @Schema(description = "name of the marker") String marker,
            Instant at,

            @Schema(
                    description =
                            "the value that the marker read in the answer; empty: none could be read; absent: nothing was said of one",
                    examples = "1.6")
            Optional<String> valueAsRead) {

        static Given of(AnswerView.Given mark) {
            return new Given(
                    mark.credits().toPlainString(),
                    mark.comment(),
                    mark.marker(),
                    mark.at(),
                    mark.asRead().map(ValueAsRead::text));
        }
    }

    static AnswerSheet of(AnswerView answer) {
        return new AnswerSheet(
                answer.pseudonym(),
                answer.part(),
                answer.stem(),
                answer.response(),
                answer.solution(),
                answer.key().text(),
                answer.items().stream().map(Item::of).toList(),
                answer.taking(),
                answer.fixed(),
                answer.holder().map(held -> new Holder(held.name(), held.since(), held.until())),
                answer.mark().map(Given::of),
                answer.equal(),
                answer.chain().followers(),
                answer.chain().computedKey().map(ShownText::text),
                answer.chain().lookAgain());
    }
}
