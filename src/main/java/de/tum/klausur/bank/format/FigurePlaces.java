package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Document;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.YamlFile;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.PartId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a question's English text names the regions and gaps of its figures. */
public final class FigurePlaces {

    private final Map<String, List<Place>> byPart = new HashMap<>();

    private FigurePlaces() {}

    /** Those of a text that was read without a problem. */
    public static FigurePlaces in(String en) {
        FigurePlaces places = new FigurePlaces();
        map(Document.read(en, ProblemLog.NOWHERE)
                        .flatMap(document -> YamlFile.read(document.header(), ProblemLog.NOWHERE))
                        .flatMap(header -> header.find("parts")))
                .ifPresent(parts -> parts.keys()
                        .forEach(letter ->
                                map(parts.find(letter)).ifPresent(part -> places.byPart.put(letter, inPart(part)))));
        return places;
    }

    private static List<Place> inPart(YamlMap part) {
        Stream<YamlValue> regions =
                part.find("key").flatMap(YamlValue::list).stream().flatMap(List::stream);
        Stream<YamlValue> gaps = map(part.find("gaps")).stream()
                .flatMap(all -> all.keys().stream().flatMap(name -> map(all.find(name)).stream()))
                .flatMap(gap -> gap.find("at").stream());
        return Stream.concat(regions, gaps).map(YamlValue::place).toList();
    }

    private static Optional<YamlMap> map(Optional<YamlValue> value) {
        return value.filter(YamlValue::isMap).flatMap(YamlValue::map);
    }

    /** The place of the region or gap at an index from 0 of a part's list; the file's start where there is none. */
    public Place of(PartId part, int index) {
        List<Place> places = byPart.getOrDefault(part.value(), List.of());
        return index < places.size() ? places.get(index) : Place.START;
    }
}
