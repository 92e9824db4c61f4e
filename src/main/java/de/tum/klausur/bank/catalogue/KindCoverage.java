package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.PartKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which objectives are asked for by how many parts of which kinds. */
@Schema(name = "KindCoverage", description = "Which objectives are asked for by parts of which kinds")
record KindCoverage(
        @Schema(description = "the columns, in the order of the manual")
        List<String> kinds,

        @Schema(description = "those with objectives, in order")
        List<Lecture> lectures) {

    /** A lecture. */
    @Schema(name = "LectureCoverage", description = "A lecture's objectives with the parts that ask for them")
    public record Lecture(@Schema(examples = "L9") String lecture, List<Row> objectives) {

        /** How many of its objectives no question names. */
        public long missing() {
            return objectives.stream().filter(row -> row.questions() == 0).count();
        }
    }

    /** An objective. */
    @Schema(name = "ObjectiveCoverage", description = "An objective with the parts of the questions that name it")
    public record Row(
            @Schema(examples = "L9.06") String objective,

            @Schema(description = "what students learn, in English")
            String text,

            @Schema(description = "how many name it") int questions,

            @Schema(description = "number of parts of each kind, in the order of kinds")
            List<Integer> parts) {

        /** A cell of the matrix. */
        public record Cell(String kind, int parts) {}

        /** The cells with their kinds. */
        public List<Cell> cells(List<String> kinds) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < kinds.size(); i++) {
                cells.add(new Cell(kinds.get(i), parts.get(i)));
            }
            return cells;
        }
    }

    static KindCoverage of(List<Question> questions) {
        Map<String, Map<PartKind, Integer>> parts = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Question question : questions) {
            for (String objective : question.facts().objectives()) {
                counts.merge(objective, 1, Integer::sum);
                Map<PartKind, Integer> own = parts.computeIfAbsent(objective, id -> new EnumMap<>(PartKind.class));
                question.parts().forEach(part -> own.merge(PartKind.of(part), 1, Integer::sum));
            }
        }
        return new KindCoverage(
                Stream.of(PartKind.values()).map(PartKind::word).toList(),
                Syllabus.lectures().stream()
                        .map(lecture -> new Lecture(
                                lecture,
                                Syllabus.objectives(lecture).stream()
                                        .map(id -> row(id, counts, parts))
                                        .toList()))
                        .filter(lecture -> !lecture.objectives().isEmpty())
                        .toList());
    }

    private static Row row(String id, Map<String, Integer> counts, Map<String, Map<PartKind, Integer>> parts) {
        Map<PartKind, Integer> own = Optional.ofNullable(parts.get(id)).orElse(Map.of());
        return new Row(
                id,
                ObjectiveTexts.of(id),
                counts.getOrDefault(id, 0),
                Stream.of(PartKind.values())
                        .map(kind -> own.getOrDefault(kind, 0))
                        .toList());
    }
}
