package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.question.marking.WordDecision;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of one part that no key knows, as JSON. */
@Schema(
        name = "UnmatchedWords",
        description = "What students wrote for one part and no key knows, equal words together")
record WordsView(
        PartMarking part,

        @Schema(description = "whether results are out: nothing can be decided any more")
        boolean fixed,

        @Schema(description = "the accepted wordings, in words")
        String key,

        @Schema(description = "those without a decision first, then by how many students wrote them")
        List<Group> groups) {

    /** Equal words of several students. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "WordGroup", description = "Equal words of several students, decided in one act")
    public record Group(
            @Schema(description = "names the group in addresses")
            String id,

            @Schema(description = "the gap they stand in; empty where the part has one answer or one list")
            String gap,

            @Schema(description = "as most of them typed it")
            String typed,

            @Schema(description = "the accepted wording that is spelt most alike")
            String nearest,

            @Schema(description = "how many students wrote it")
            long count,

            @Schema(description = "the most that it can earn, exact", examples = "0.5")
            String worth,

            @Schema(description = "what was decided, 0.0 for refused; absent: nothing yet", examples = "0.5")
            Optional<String> credits,

            @Schema(description = "the listed answer that it was taken for; absent: none")
            Optional<String> sameAs,

            @Schema(description = "listed answers that it may be taken for; none where no list is asked for")
            List<String> listed) {

        static Group of(WordGroup group, List<String> listed) {
            return new Group(
                    group.id(),
                    group.group().field(),
                    group.typed(),
                    group.nearest(),
                    group.count(),
                    group.worth().toString(),
                    group.decided().map(decision -> decision.credits().toString()),
                    group.decided().flatMap(WordDecision::sameAs),
                    listed);
        }
    }

    static WordsView of(PartWords words) {
        return new WordsView(
                PartMarking.of(words.part()),
                words.fixed(),
                words.key().text(),
                words.groups().stream()
                        .map(group -> Group.of(group, words.listed(group)))
                        .toList());
    }
}
