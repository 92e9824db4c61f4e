package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Block;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlFile;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.QuestionFacts;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.PartId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the headers of question files. What can't be read is replaced by something harmless and is a problem. */
final class HeaderReader {

    private static final Pattern LICENCE = Pattern.compile("[A-Za-z0-9.+-]{2,64}");
    private static final int LONGEST_MINUTES = 180;
    private static final int LONGEST_LINE = 300;
    private static final QuestionId NO_ID = new QuestionId("no-id");

    private final ProblemLog log;
    private final HeaderContext known;

    private HeaderReader(ProblemLog log, HeaderContext known) {
        this.log = log;
        this.known = known;
    }

    /**
     * Reads the header of an English file.
     *
     * @param map its keys, with the values of one variant
     * @param fileName without its folder, e.g. {@code l9-output-size.md}
     */
    public static QuestionHeader english(YamlMap map, String fileName, HeaderContext known, ProblemLog log) {
        return new HeaderReader(log, known).read(map, fileName);
    }

    /**
     * The header of one variant.
     *
     * @param map its keys, with the values of the variant
     */
    public record Variant(YamlMap map, HeaderContext known, ProblemLog log) {

        /** All of it. */
        public QuestionHeader whole(String fileName) {
            return english(map, fileName, known, log);
        }

        /** Title and parts; id and facts are those of every variant and were read with another. */
        public QuestionHeader like(QuestionHeader other) {
            HeaderReader reader = new HeaderReader(log, known);
            return new QuestionHeader(other.id(), reader.title(map), other.facts(), reader.parts(map));
        }

        /**
         * One part.
         *
         * @param others the parts as another variant has them
         * @throws java.util.NoSuchElementException where there is no such part
         */
        public PartPlan part(PartId id, List<PartPlan> others) {
            return new HeaderReader(log, known)
                    .partsOf(map)
                    .filter(parts -> parts.find(id.value()).isPresent())
                    .map(parts -> new PartPlanReader(log, known).read(parts, id.value(), others))
                    .orElseThrow();
        }
    }

    /** Reads the title, all that the header of a German file holds. */
    public static Optional<String> german(Block header, ProblemLog log) {
        return YamlFile.read(header, log).flatMap(map -> {
            map.allow(List.of("title"));
            return Optional.of(new HeaderReader(log, new HeaderContext(Set.of(), Edition.SINCE_0_3)).title(map));
        });
    }

    private QuestionHeader read(YamlMap map, String fileName) {
        map.allow(HeaderKeys.ALL);
        QuestionId id = map.need("id", "l9-output-size")
                .flatMap(value -> id(value, fileName))
                .orElse(NO_ID);
        String title = title(map);
        QuestionFacts facts = new QuestionFacts(
                map.need("objectives", "[L9.06]").map(this::objectives).orElse(List.of()),
                map.need("difficulty", "medium")
                        .flatMap(HeaderReader::difficulty)
                        .orElse(Difficulty.MEDIUM),
                map.need("minutes", "3")
                        .flatMap(value -> Scalars.whole(value, 1, LONGEST_MINUTES))
                        .orElse(1),
                map.need("source", "own").flatMap(HeaderReader::line).orElse(""),
                map.need("licence", "CC-BY-4.0").flatMap(HeaderReader::licence).orElse(""),
                map.find("use")
                        .flatMap(value -> Scalars.graded(value, "a question"))
                        .isPresent());
        return new QuestionHeader(id, title, facts, parts(map));
    }

    private List<PartPlan> parts(YamlMap map) {
        return partsOf(map).map(new PartPlanReader(log, known)::readAll).orElse(List.of());
    }

    private Optional<YamlMap> partsOf(YamlMap map) {
        return map.need("parts", "{a: {kind: numeric, credits: 1, key: 32}}").flatMap(YamlValue::map);
    }

    private String title(YamlMap map) {
        Optional<YamlValue> value = map.need("title", "Output size of a convolution");
        Optional<String> title = value.flatMap(HeaderReader::line);
        title.ifPresent(text -> HeaderText.check(value.orElseThrow(), text, log));
        return title.orElse("");
    }

    private static Optional<QuestionId> id(YamlValue value, String fileName) {
        Optional<QuestionId> id = value.as(
                text -> QuestionId.isValid(text) ? Optional.of(new QuestionId(text)) : Optional.empty(),
                "an id: 3 to 64 lower-case letters, digits and hyphens");
        if (id.isPresent() && !fileName.equals(id.get() + ".md")) {
            value.refuse(
                    "the id " + id.get() + " is not the file's name",
                    "name the file " + id.get() + ".md, or change the id");
        }
        return id;
    }

    private List<String> objectives(YamlValue value) {
        List<YamlValue> items = value.list().orElse(List.of());
        Set<String> objectives = new LinkedHashSet<>();
        items.forEach(item -> objective(item)
                .filter(named -> !objectives.add(named))
                .ifPresent(twice -> item.refuse("the objective " + twice + " is named twice", "take one away")));
        if (items.isEmpty()) {
            value.refuse("no objective is named", "such as [L9.06]");
        }
        return List.copyOf(objectives);
    }

    private static Optional<String> objective(YamlValue item) {
        Optional<String> text = item.text();
        text.flatMap(Syllabus::problem)
                .ifPresent(problem -> item.refuse("there is no objective " + text.get(), problem));
        return text;
    }

    private static Optional<Difficulty> difficulty(YamlValue value) {
        return value.as(
                text -> Arrays.stream(Difficulty.values())
                        .filter(difficulty ->
                                difficulty.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst(),
                "easy, medium or hard");
    }

    private static Optional<String> line(YamlValue value) {
        return value.as(
                text -> Optional.of(text).filter(t -> t.length() <= LONGEST_LINE && t.indexOf('\n') < 0),
                "one line of at most " + LONGEST_LINE + " characters");
    }

    private static Optional<String> licence(YamlValue value) {
        return value.as(
                text -> Optional.of(text).filter(t -> LICENCE.matcher(t).matches()),
                "an SPDX licence id such as CC-BY-4.0");
    }
}
