package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.Problems;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.bank.format.source.PlainCheck;
import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.WrittenTexts;
import de.tum.klausur.bank.format.source.YamlFile;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a blueprint file. */
public final class BlueprintParser {

    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "minutes",
            "credits",
            "aids",
            "graded",
            "feedback",
            "shuffle",
            "untouched",
            "allow",
            "calculator",
            "confirm",
            "problems");
    private static final int LONGEST_MINUTES = 600;
    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_QUESTIONS = 100;
    private static final int MOST_ON_A_PAPER = 300;

    private final Set<QuestionId> asked = new HashSet<>();

    private BlueprintParser() {}

    /** The blueprint of a file that its author can still mend: also without what double quotes would lose. */
    public static Parsed<Blueprint> written(String path, String text) {
        Parsed<Blueprint> parsed = parse(path, text);
        Problems lost = new Problems(path);
        WrittenTexts.check(text, lost);
        PlainCheck.check(text, Set.of("title", "aids", "confirm"), lost);
        parsed.problems()
                .forEach(known -> lost.add(new Place(known.line(), known.column()), known.message(), known.hint()));
        return lost.conclude(parsed.value()::orElseThrow);
    }

    /** The blueprint, or everything that is wrong with the file. Never throws, whatever the text. */
    public static Parsed<Blueprint> parse(String path, String text) {
        Problems problems = new Problems(path);
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        Optional<Blueprint> blueprint =
                YamlFile.read(text, problems).flatMap(map -> new BlueprintParser().read(map, fileName));
        return problems.conclude(blueprint::orElseThrow);
    }

    private Optional<Blueprint> read(YamlMap map, String fileName) {
        map.allow(KEYS);
        Optional<String> id = map.need("id", "mock").flatMap(value -> id(value, fileName));
        Optional<Wording> title =
                map.need("title", "{en: Mock exam, de: Probeklausur}").flatMap(Scalars::wording);
        Optional<YamlValue> time = map.need("minutes", "90");
        Optional<Integer> minutes = time.flatMap(value -> Scalars.whole(value, 1, LONGEST_MINUTES));
        Optional<YamlValue> worth = map.need("credits", "90");
        Optional<Credits> credits = worth.flatMap(Scalars::credits);
        Place minutesPlace = time.map(YamlValue::place).orElse(map.place());
        Place creditsPlace = worth.map(YamlValue::place).orElse(map.place());
        Optional<Wording> aids = map.need("aids", "{en: None, de: Keine}").flatMap(Scalars::wording);
        ExamRules rules = RulesReader.read(map);
        List<BlueprintProblem> problems = map.need("problems", "[{title: {en: CNNs}, questions: [l9-output-size]}]")
                .map(this::problems)
                .orElse(List.of());
        if (problems.stream()
                        .flatMap(p -> p.asked().stream())
                        .mapToInt(BlueprintItem::count)
                        .sum()
                > MOST_ON_A_PAPER) {
            map.find("problems")
                    .ifPresent(all -> all.refuse("a paper has at most " + MOST_ON_A_PAPER + " questions", ""));
        }
        return id.flatMap(i -> title.flatMap(t -> minutes.flatMap(m -> credits.flatMap(
                c -> aids.map(a -> new Blueprint(i, t, m, minutesPlace, c, creditsPlace, a, rules, problems))))));
    }

    private static Optional<String> id(YamlValue value, String fileName) {
        Optional<String> id = Scalars.id(value);
        if (id.isPresent() && !fileName.equals(id.get() + ".yaml")) {
            value.refuse(
                    "the id " + id.get() + " is not the file's name",
                    "name the file " + id.get() + ".yaml, or change the id");
        }
        return id;
    }

    private List<BlueprintProblem> problems(YamlValue value) {
        List<BlueprintProblem> problems = new ArrayList<>();
        value.list().ifPresent(items -> {
            if (items.isEmpty() || items.size() > MOST_PROBLEMS) {
                value.refuse("an exam has 1 to " + MOST_PROBLEMS + " problems", "");
            }
            items.forEach(item -> item.map().flatMap(this::problem).ifPresent(problems::add));
        });
        return problems;
    }

    private Optional<BlueprintProblem> problem(YamlMap map) {
        map.allow(List.of("title", "questions"));
        Optional<Wording> title =
                map.need("title", "{en: CNNs, de: Faltungsnetze}").flatMap(Scalars::wording);
        Optional<List<BlueprintItem>> questions =
                map.need("questions", "[l9-output-size]").map(this::questions);
        return title.flatMap(t -> questions.map(q -> new BlueprintProblem(t, q)));
    }

    private List<BlueprintItem> questions(YamlValue value) {
        List<BlueprintItem> questions = new ArrayList<>();
        value.list().ifPresent(items -> {
            if (items.isEmpty() || items.size() > MOST_QUESTIONS) {
                value.refuse("a problem has 1 to " + MOST_QUESTIONS + " questions", "such as [l9-output-size]");
            }
            items.forEach(item -> asked(item).ifPresent(questions::add));
        });
        return questions;
    }

    private Optional<? extends BlueprintItem> asked(YamlValue item) {
        return item.isMap() ? DrawReader.read(item) : question(item);
    }

    private Optional<QuestionItem> question(YamlValue item) {
        Optional<QuestionId> id = DrawReader.questionId(item);
        id.filter(known -> !asked.add(known))
                .ifPresent(
                        twice -> item.refuse("the question " + twice + " stands in this exam twice", "take one away"));
        return id.map(known -> new QuestionItem(known, item.place()));
    }
}
