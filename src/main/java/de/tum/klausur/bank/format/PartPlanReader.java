package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parts of a header. */
final class PartPlanReader {

    private static final Pattern LETTER = Pattern.compile("[a-z]");

    private final ProblemLog log;
    private final HeaderContext known;

    PartPlanReader(ProblemLog log, HeaderContext known) {
        this.log = log;
        this.known = known;
    }

    List<PartPlan> readAll(YamlMap parts) {
        List<PartPlan> plans = new ArrayList<>();
        String last = "";
        for (String letter : parts.keys()) {
            if (!LETTER.matcher(letter).matches()) {
                log.add(
                        parts.placeOf(letter),
                        "a part is named by a letter from a to z",
                        "such as a: {kind: numeric, credits: 1, key: 32}");
            } else {
                if (letter.compareTo(last) < 0) {
                    log.add(
                            parts.placeOf(letter),
                            "part " + letter + " stands behind part " + last,
                            "order the parts by their letters");
                }
                last = letter;
                parts.find(letter).ifPresent(value -> plans.add(read(parts, letter, plans)));
            }
        }
        if (parts.keys().isEmpty()) {
            log.add(
                    parts.place(),
                    "a question needs at least one part",
                    "such as a: {kind: numeric, credits: 1, key: 32}");
        }
        return plans;
    }

    /** The part of a letter that is there; {@code before} are those that it may use. */
    PartPlan read(YamlMap parts, String letter, List<PartPlan> before) {
        Optional<YamlMap> part = parts.find(letter).flatMap(YamlValue::map);
        Optional<PartKind> kind =
                part.flatMap(map -> map.need("kind", "numeric")).flatMap(PartPlanReader::kind);
        Optional<Credits> credits =
                part.flatMap(map -> map.need("credits", "1")).flatMap(Scalars::credits);
        kind.ifPresent(of -> part.orElseThrow().allow(HeaderKeys.of(of)));
        Optional<PartKey> key =
                kind.flatMap(of -> new KeyReader(log, known.edition()).read(of, part.orElseThrow(), credits));
        return new PartPlan(
                parts.placeOf(letter),
                new PartId(letter),
                credits.orElse(Credits.ZERO),
                kind,
                key,
                part.map(map -> new UsesReader(log, known.computed()).read(map, before))
                        .orElse(List.of()),
                part.flatMap(map -> map.find("offered"))
                        .flatMap(PartPlanReader::yes)
                        .isPresent(),
                part.flatMap(map -> map.find("follows"))
                        .flatMap(PartPlanReader::no)
                        .isPresent(),
                part.map(DeclaredReader::read).orElse(List.of()));
    }

    private static Optional<String> yes(YamlValue value) {
        return value.as(text -> Optional.of(text).filter("true"::equals), "true, the only value here");
    }

    private static Optional<String> no(YamlValue value) {
        return value.as(text -> Optional.of(text).filter("false"::equals), "false, the only value here");
    }

    private static Optional<PartKind> kind(YamlValue value) {
        return value.as(PartKind::of, "a kind of part; the kinds are " + PartKind.list());
    }
}
