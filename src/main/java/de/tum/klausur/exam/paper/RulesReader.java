package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads how an exam is held. */
final class RulesReader {

    /** As many as one reads before one starts. */
    private static final int MOST_CONFIRMED = 10;

    private static final String CONFIRM = "such as [{en: I work alone, de: Ich arbeite allein}]";

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
                        .toList(),
                flag(map, "calculator", ExamRules.DEFAULT.calculator()),
                map.find("confirm").map(RulesReader::confirmed).orElse(ExamRules.DEFAULT.confirmed()));
        if (rules.graded() && rules.feedback() == Feedback.IMMEDIATE) {
            map.find("feedback")
                    .ifPresent(value -> value.refuse(
                            "feedback is immediate, but the exam is graded: who hands in early could tell the others",
                            "write graded: false, or feedback: after-review"));
        }
        return rules;
    }

    private static List<Wording> confirmed(YamlValue value) {
        List<YamlValue> rules = value.list().orElse(List.of());
        if (rules.isEmpty() || rules.size() > MOST_CONFIRMED) {
            value.refuse("an exam has 1 to " + MOST_CONFIRMED + " rules to confirm", CONFIRM);
        }
        return rules.stream().flatMap(rule -> Scalars.wording(rule).stream()).toList();
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
