package de.tum.klausur.bank.format.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** All single values of a file of YAML, and what its double quotes make of their backslashes. */
public final class WrittenTexts {

    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:(?<code>x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})|(?<word>[A-Za-z]+)|.)", Pattern.DOTALL);

    /** These stand for themselves, and a backslash before a line end joins two lines. */
    private static final String HARMLESS = "\"\\/\n";

    private static final int HEX = 16;

    private final Block source;
    private final List<WrittenText> texts = new ArrayList<>();
    private final ProblemLog log;

    private WrittenTexts(Block source, ProblemLog log) {
        this.source = source;
        this.log = log;
    }

    /**
     * All values below keys; none where the file can't be read, which is told elsewhere.
     *
     * @param log takes each escape in double quotes that makes something of a backslash that no author means: in
     *     {@code "$2 \times 3$"} YAML reads a tab
     */
    public static List<WrittenText> of(Block source, ProblemLog log) {
        WrittenTexts reading = new WrittenTexts(source, log);
        YamlFile.composed(source, ProblemLog.NOWHERE).ifPresent(top -> reading.walk(top, List.of()));
        return List.copyOf(reading.texts);
    }

    /** Tells what double quotes lose in a whole file of YAML. */
    public static void check(String text, ProblemLog log) {
        SourceText.read(text, ProblemLog.NOWHERE).ifPresent(file -> of(file, log));
    }

    private void walk(Node node, List<String> keys) {
        switch (node) {
            case MappingNode map -> map.getValue().forEach(tuple -> walk(tuple, keys));
            case SequenceNode list -> list.getValue().forEach(item -> walk(item, keys));
            case ScalarNode scalar -> scalar(scalar, keys);
            default -> {}
        }
    }

    private void walk(NodeTuple tuple, List<String> keys) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            List<String> below = new ArrayList<>(keys);
            below.add(key.getValue());
            walk(tuple.getValueNode(), below);
        }
    }

    private void scalar(ScalarNode scalar, List<String> keys) {
        Place place = YamlFile.place(scalar.getStartMark());
        texts.add(new WrittenText(
                keys,
                scalar.getValue(),
                place,
                new YamlValue(scalar, place, ProblemLog.NOWHERE, PlaceholderValues.NONE).textStart()));
        if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            checkEscapes(place, YamlFile.place(scalar.getEndMark()));
        }
    }

    private void checkEscapes(Place start, Place end) {
        source.lines().stream()
                .filter(line -> line.number() >= start.line() && line.number() <= end.line())
                .forEach(line -> {
                    int from = line.number() == start.line() ? index(line.text(), start) : 0;
                    int to = line.number() == end.line()
                            ? index(line.text(), end)
                            : line.text().length();
                    Matcher escape = ESCAPE.matcher(line.text()).region(from, to);
                    while (escape.find()) {
                        if (isLost(escape)) {
                            tell(line.at(escape.start()), escape);
                        }
                    }
                });
    }

    private static int index(String line, Place place) {
        return line.offsetByCodePoints(0, place.column() - 1);
    }

    private static boolean isLost(Matcher escape) {
        if (escape.group("code") != null) {
            int c = Integer.parseUnsignedInt(escape.group("code").substring(1), HEX);
            return !Character.isValidCodePoint(c)
                    || Character.isISOControl(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT;
        }
        return HARMLESS.indexOf(escape.group().charAt(1)) < 0;
    }

    private void tell(Place place, Matcher escape) {
        String written = escape.group();
        log.add(
                place,
                "in double quotes YAML makes " + named(written.charAt(1)) + " of \\" + written.charAt(1)
                        + (written.length() > 2 ? ", so " + written + " is not read as such" : ""),
                "write \\" + written + ", or put the text into single quotes");
    }

    private static String named(char c) {
        return switch (c) {
            case 't' -> "a tab";
            case 'n', 'N', 'L', 'P' -> "a line end";
            case '_', ' ' -> "a space";
            default -> "a character that can't be seen";
        };
    }
}
