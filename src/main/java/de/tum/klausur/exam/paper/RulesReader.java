package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads how an exam is held. */
final class RulesReader {

    private RulesReader() {}

    /** The rules in a blueprint's header; what isn't written has its default. */
    static ExamRules read(YamlMap map) {
        Optional<YamlMap> shuffle = map.find("shuffle").flatMap(YamlValue::map);
        shuffle.ifPresent(keys -> keys.allow(List.of("options", "questions")));
        ExamRules rules = new ExamRules(
                flag(map, "graded", ExamRules.DEFAULT.graded()),
                map.find("feedback").flatMap(RulesReader::feedback).orElse(ExamRules.DEFAULT.feedback()),
                shuffle.map(keys -> flag(keys, "options", ExamRules.DEFAULT.shufflesOptions()))
                        .orElse(ExamRules.DEFAULT.shufflesOptions()),
                shuffle.map(keys -> flag(keys, "questions", ExamRules.DEFAULT.shufflesQuestions()))
                        .orElse(ExamRules.DEFAULT.shufflesQuestions()),
                map.find("untouched").flatMap(RulesReader::untouched).orElse(ExamRules.DEFAULT.untouched()),
                map.find("allow").flatMap(YamlValue::list).orElse(List.of()).stream()
                        .flatMap(item -> reserved(item).stream())
                        .toList());
        if (rules.graded() && rules.feedback() == Feedback.IMMEDIATE) {
            map.find("feedback")
                    .ifPresent(value -> value.refuse(
                            "feedback is immediate, but the exam is graded: who hands in early could tell the others",
                            "write graded: false, or feedback: after-review"));
        }
        return rules;
    }

    /** {@code true} or {@code false}. */
    static Optional<Boolean> yesOrNo(YamlValue value) {
        return value.as(
                text -> Optional.of(text)
                        .filter(word -> List.of("true", "false").contains(word))
                        .map(Boolean::valueOf),
                "true or false");
    }

    private static boolean flag(YamlMap map, String key, boolean otherwise) {
        return map.find(key).flatMap(RulesReader::yesOrNo).orElse(otherwise);
    }

    private static Optional<Feedback> feedback(YamlValue value) {
        return value.as(
                text -> Arrays.stream(Feedback.values())
                        .filter(one -> one.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')
                                .equals(text))
                        .findFirst(),
                "immediate or after-review");
    }

    private static Optional<Untouched> untouched(YamlValue value) {
        return value.as(
                text -> Arrays.stream(Untouched.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst(),
                "none (it counts as “None of these”, as on paper) or blank (it earns nothing)");
    }

    private static Optional<Reserved> reserved(YamlValue item) {
        return item.as(
                Reserved::of,
                "kept out of graded exams; that are "
                        + Arrays.stream(Reserved.values()).map(Reserved::word).collect(Collectors.joining(" and ")));
    }
}
