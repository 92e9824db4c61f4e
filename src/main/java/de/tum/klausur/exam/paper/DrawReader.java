package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads a draw, {@code draw: {count: 3, credits: 2, …}}. */
final class DrawReader {

    private static final String EXAMPLE = "{count: 3, objectives: [L9], credits: 2}";
    private static final List<String> KEYS = List.of(
            "count", "objectives", "difficulty", "kinds", "credits", "minutes", "except", "automatic", "varies");
    private static final int MOST = 100;
    private static final int MOST_MINUTES = 180;

    private DrawReader() {}

    /** The draw that stands in a problem's list. */
    static Optional<DrawItem> read(YamlValue item) {
        return item.map()
                .flatMap(entry -> {
                    entry.allow(List.of("draw"));
                    return entry.need("draw", EXAMPLE);
                })
                .flatMap(YamlValue::map)
                .flatMap(DrawReader::draw)
                .map(draw -> new DrawItem(draw, item.place()));
    }

    /** A question's id. */
    static Optional<QuestionId> questionId(YamlValue item) {
        return item.as(
                text -> QuestionId.isValid(text) ? Optional.of(new QuestionId(text)) : Optional.empty(),
                "a question's id: 3 to 64 lower-case letters, digits and hyphens");
    }

    private static Optional<Draw> draw(YamlMap map) {
        map.allow(KEYS);
        Optional<Integer> count = map.need("count", "3").flatMap(value -> Scalars.whole(value, 1, MOST));
        Optional<Credits> credits = map.need("credits", "2").flatMap(Scalars::credits);
        List<String> objectives = list(map, "objectives", DrawReader::objective);
        List<Difficulty> difficulties = list(map, "difficulty", DrawReader::difficulty);
        List<PartKind> kinds = list(map, "kinds", DrawReader::kind);
        List<QuestionId> except = list(map, "except", DrawReader::questionId);
        boolean varies = map.find("varies").flatMap(RulesReader::yesOrNo).orElse(false);
        Optional<Integer> minutes = map.find("minutes").flatMap(value -> Scalars.whole(value, 1, MOST_MINUTES));
        boolean automatic = map.find("automatic").flatMap(RulesReader::yesOrNo).orElse(false);
        return count.flatMap(n ->
                credits.map(c -> new Draw(n, objectives, difficulties, kinds, c, minutes, except, automatic, varies)));
    }

    /** What a key lists; empty where the key isn't there. */
    private static <T> List<T> list(YamlMap map, String key, Function<YamlValue, Optional<T>> reader) {
        return map.find(key).flatMap(YamlValue::list).orElse(List.of()).stream()
                .flatMap(item -> reader.apply(item).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> objective(YamlValue item) {
        return item.as(
                text -> Optional.of(text)
                        .filter(name -> Syllabus.isLecture(name)
                                || Syllabus.problem(name).isEmpty()),
                "a lecture or an objective of the syllabus, such as L9 or L4.06");
    }

    private static Optional<Difficulty> difficulty(YamlValue item) {
        return item.as(
                text -> Arrays.stream(Difficulty.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst(),
                "easy, medium or hard");
    }

    private static Optional<PartKind> kind(YamlValue item) {
        return item.as(PartKind::of, "a kind of part: " + PartKind.list());
    }
}
