package de.tum.klausur.bank.format.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Keys and their values. */
public final class YamlMap {

    private record Entry(Place place, YamlValue value) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Place place;
    private final ProblemLog log;
    private final MappingNode node;
    private final PlaceholderValues filling;

    YamlMap(MappingNode node, ProblemLog log, PlaceholderValues filling) {
        this.place = YamlFile.place(node.getStartMark());
        this.log = log;
        this.node = node;
        this.filling = filling;
        node.getValue().forEach(this::add);
    }

    /** The same keys, whose values are those of one variant and whose problems go to {@code variantLog}. */
    public YamlMap filled(PlaceholderValues variant, ProblemLog variantLog) {
        return new YamlMap(node, variantLog, variant);
    }

    private void add(NodeTuple tuple) {
        Place at = YamlFile.place(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            log.add(at, "a key must be a single word", "");
        } else if (entries.containsKey(key.getValue())) {
            log.add(at, "the key " + key.getValue() + " stands here twice", "take one away");
        } else {
            entries.put(key.getValue(), new Entry(at, new YamlValue(tuple.getValueNode(), at, log, filling)));
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

    /** What the keys say, in one form however they are written: sorted, without comments and quotes. */
    public String canonical() {
        return canonical(node);
    }

    private static String canonical(Node written) {
        return switch (written) {
            case MappingNode map ->
                map.getValue().stream()
                        .map(tuple -> canonical(tuple.getKeyNode()) + ":" + canonical(tuple.getValueNode()))
                        .sorted()
                        .collect(Collectors.joining(",", "{", "}"));
            case SequenceNode list ->
                list.getValue().stream().map(YamlMap::canonical).collect(Collectors.joining(",", "[", "]"));
            case ScalarNode scalar -> scalar.getValue().length() + "\"" + scalar.getValue();
            default -> throw new IllegalStateException("no YAML value: " + written);
        };
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
