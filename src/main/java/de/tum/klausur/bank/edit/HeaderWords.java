package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.catalogue.ObjectiveTexts;
import de.tum.klausur.bank.format.HeaderKeys;
import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.part.PartKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may stand in a question's header, for editors that complete it. */
@Schema(name = "HeaderWords", description = "What may stand in a question's header, for editors that complete it")
record HeaderWords(
        @Schema(description = "of the header itself") List<String> keys,
        @Schema(description = "of its parts") List<KindKeys> kinds,
        List<String> difficulties,
        List<ObjectiveWord> objectives) {

    /** The keys of a kind. */
    @Schema(name = "KindKeys", description = "A kind of part with the keys that it takes")
    public record KindKeys(@Schema(examples = "numeric") String kind, List<String> keys) {}

    /** An objective. */
    @Schema(name = "ObjectiveWord", description = "An objective of the syllabus")
    public record ObjectiveWord(
            @Schema(examples = "L9.06") String id,

            @Schema(description = "what students learn, in English")
            String text) {}

    static final HeaderWords ALL = new HeaderWords(
            HeaderKeys.ALL,
            Stream.of(PartKind.values())
                    .map(kind -> new KindKeys(kind.word(), HeaderKeys.of(kind)))
                    .toList(),
            Stream.of(Difficulty.values())
                    .map(level -> level.name().toLowerCase(Locale.ROOT))
                    .toList(),
            Syllabus.lectures().stream()
                    .flatMap(lecture -> Syllabus.objectives(lecture).stream())
                    .map(id -> new ObjectiveWord(id, ObjectiveTexts.of(id)))
                    .toList());
}
