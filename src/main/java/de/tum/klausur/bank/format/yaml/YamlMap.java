package de.tum.klausur.bank.format.yaml;

import de.tum.klausur.bank.format.text.Nearest;
import de.tum.klausur.bank.format.text.Place;
import de.tum.klausur.bank.format.text.ProblemLog;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Keys and their values. */
public final class YamlMap {

    private record Entry(Place place, YamlValue value) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Place place;
    private final ProblemLog log;

    YamlMap(MappingNode node, ProblemLog log) {
        this.place = YamlFile.place(node.getStartMark());
        this.log = log;
        node.getValue().forEach(this::add);
    }

    private void add(NodeTuple tuple) {
        Place at = YamlFile.place(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            log.add(at, "a key must be a single word", "");
        } else if (entries.containsKey(key.getValue())) {
            log.add(at, "the key " + key.getValue() + " stands here twice", "take one away");
        } else {
            entries.put(key.getValue(), new Entry(at, new YamlValue(tuple.getValueNode(), at, log)));
        }
    }

    public Place place() {
        return place;
    }

    /** The keys in the order of the file. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** The place of a key that is there. */
    public Place placeOf(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::place).orElse(place);
    }

    /** The value of a key that may be missing. */
    public Optional<YamlValue> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The value of a key that must be there; a problem with {@code example} as hint where it isn't. */
    public Optional<YamlValue> need(String key, String example) {
        Optional<YamlValue> value = find(key);
        if (value.isEmpty()) {
            log.add(place, key + " is missing", "such as " + key + ": " + example);
        }
        return value;
    }

    /** Makes each key other than {@code known} a problem and names the known key it most resembles. */
    public void allow(Collection<String> known) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                log.add(entry.place(), "unknown key " + YamlValue.shortened(key), hint(key, known));
            }
        });
    }

    private static String hint(String key, Collection<String> known) {
        return Nearest.to(key, known)
                .map(near -> "did you mean " + near + "?")
                .orElse("known here: " + String.join(", ", known));
    }
}
