package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Picture;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads {@code gaps: {1: {credits: 0.5, key: 3*k}, 2: {credits: 0.5, choices: [relu, tanh], key: relu}}} of a cloze, and
 * {@code choices: [+, max], gaps: {1: {at: [112, 70], key: max}}} of a gap-match.
 */
final class GapsReader {

    private static final String EXAMPLE = "{1: {credits: 0.5, key: 3}}";
    private static final String NAME = "[1-9][0-9]?";
    private static final int MOST_CHOICES = 20;

    private final ProblemLog log;

    GapsReader(ProblemLog log) {
        this.log = log;
    }

    /**
     * One gap.
     *
     * @param at its middle on the figure
     */
    private record Gap(String name, Credits credits, Function<PartHead, Part> key, Optional<Point> at) {

        Cloze.Gap of(PartId part) {
            return new Cloze.Gap(name, key.apply(new PartHead(part, Wording.of(""), credits)), at);
        }
    }

    private static Cloze cloze(PartHead head, List<Gap> gaps, Optional<Picture> figure, Cloze.Credit credit) {
        return new Cloze(head, gaps.stream().map(gap -> gap.of(head.id())).toList(), figure, credit);
    }

    Optional<PartKey> cloze(YamlMap part, Optional<Credits> worth) {
        List<Gap> gaps = gaps(part, this::gap);
        Credits sum = Credits.sum(gaps.stream().map(Gap::credits).toList());
        worth.filter(whole -> !gaps.isEmpty() && !whole.equals(sum))
                .ifPresent(whole -> part.find("credits")
                        .ifPresent(value ->
                                value.refuse("the gaps give " + sum + " credits, not " + whole, "make them add up")));
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartKey(
                        Optional.empty(),
                        gaps.stream().map(Gap::name).toList(),
                        section -> cloze(section.head(), gaps, Optional.empty(), new Cloze.Credit.Own())));
    }

    Optional<PartKey> onFigure(YamlMap part, Optional<Credits> worth) {
        Optional<ShareRule> rule = Rules.share(part);
        List<String> choices = choices(part);
        List<Gap> gaps = gaps(part, (name, map) -> {
            map.allow(List.of("at", "key"));
            Optional<Function<PartHead, Part>> key = map.need("key", "max").flatMap(value -> choice(value, choices));
            return Figures.point(map, "at")
                    .flatMap(at -> key.map(k -> new Gap(name, worth.orElse(Credits.ZERO), k, Optional.of(at))));
        });
        return Figures.picture(part)
                .filter(figure -> !gaps.isEmpty())
                .flatMap(figure -> rule.map(how ->
                        PartKey.whole(head -> cloze(head, gaps, Optional.of(figure), new Cloze.Credit.Shared(how)))));
    }

    private interface GapReader {
        Optional<Gap> read(String name, YamlMap map);
    }

    private List<Gap> gaps(YamlMap part, GapReader reader) {
        List<Gap> gaps = new ArrayList<>();
        part.need("gaps", EXAMPLE)
                .flatMap(YamlValue::map)
                .ifPresent(map -> map.keys().forEach(name -> {
                    if (!name.matches(NAME)) {
                        log.add(map.placeOf(name), "a gap is named by a number from 1 to 99", "such as " + EXAMPLE);
                    }
                    map.find(name)
                            .flatMap(YamlValue::map)
                            .flatMap(gap -> reader.read(name, gap))
                            .ifPresent(gaps::add);
                }));
        return gaps;
    }

    private Optional<Gap> gap(String name, YamlMap map) {
        Optional<Credits> credits = map.need("credits", "0.5").flatMap(Scalars::credits);
        Optional<Function<PartHead, Part>> key = key(map, credits);
        return credits.flatMap(worth -> key.map(k -> new Gap(name, worth, k, Optional.empty())));
    }

    /** What is written tells the gap's kind: choices, words to accept, or a number. */
    private Optional<Function<PartHead, Part>> key(YamlMap map, Optional<Credits> credits) {
        if (map.find("choices").isPresent()) {
            map.allow(List.of("credits", "choices", "key"));
            List<String> choices = choices(map);
            return map.need("key", "relu").flatMap(value -> choice(value, choices));
        }
        if (map.find("variables").isPresent()) {
            map.allow(List.of("credits", "key", "variables", "accept"));
            return ExpressionKeyReader.read(map, credits);
        }
        if (map.find("key").isEmpty()) {
            map.allow(List.of("credits", "accept", "typos", "pattern", "exact", "closed"));
            return WordsKeyReader.read(map, credits);
        }
        map.allow(List.of("credits", "key", "tolerance", "unit", "accept"));
        return NumberKeyReader.read(map, credits);
    }

    private static List<String> choices(YamlMap map) {
        Optional<YamlValue> value = map.need("choices", "[relu, tanh]");
        List<String> choices = value.flatMap(YamlValue::list).orElse(List.of()).stream()
                .flatMap(item -> item.text().stream())
                .toList();
        boolean sound = choices.size() >= 2
                && choices.size() <= MOST_CHOICES
                && choices.stream().distinct().count() == choices.size();
        if (!sound) {
            value.ifPresent(list -> list.refuse("2 to " + MOST_CHOICES + " different choices are expected here", ""));
        }
        return choices;
    }

    private static Optional<Function<PartHead, Part>> choice(YamlValue key, List<String> choices) {
        Optional<Integer> right = key.as(
                text -> Optional.of(choices.indexOf(text)).filter(index -> index >= 0),
                "one of the choices " + choices);
        return right.map(place -> head -> new SingleChoice(
                head,
                IntStream.range(0, choices.size())
                        .mapToObj(i -> new Option(new OptionId(i + 1), Wording.of(choices.get(i)), i == place))
                        .toList()));
    }
}
