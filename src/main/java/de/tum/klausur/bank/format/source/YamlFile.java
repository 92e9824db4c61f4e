package de.tum.klausur.bank.format.source;

import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML whose top is a list of keys. */
public final class YamlFile {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(SourceText.LARGEST)
            .setMaxAliasesForCollections(0)
            .build();
    private static final String QUOTE =
            "text that holds ': ' or ' #', or begins with [ { * & ! | > ' \" % @ `, needs quotes";

    private static final String ESCAPE =
            "in double quotes a backslash is written twice; or put the text into single quotes";

    private YamlFile() {}

    /** The keys of a whole file; empty, with a problem, where it can't be read. */
    public static Optional<YamlMap> read(String text, ProblemLog log) {
        return SourceText.read(text, log).flatMap(block -> read(block, log));
    }

    /** The keys of a piece of a file; empty, with a problem, where it can't be read. */
    public static Optional<YamlMap> read(Block source, ProblemLog log) {
        return composed(source, log).flatMap(top -> top(top, log));
    }

    /** The value that a piece of a file is; empty, with a problem, where it can't be read. */
    static Optional<Node> composed(Block source, ProblemLog log) {
        Place start = source.lines().stream().findFirst().map(Line::start).orElse(Place.START);
        // Blank lines in the place of those before it, so that every place that YAML tells is one of the file.
        String text = "\n".repeat(start.line() - 1)
                + source.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        try {
            Composer composer = new Composer(
                    SETTINGS, new GuardedParser(new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text))));
            Optional<Node> node = composer.getSingleNode();
            if (node.isEmpty()) {
                log.add(start, "nothing is written here", "write keys and their values, such as id: my-question");
            }
            return node;
        } catch (MarkedYamlEngineException e) {
            String problem = String.valueOf(e.getProblem());
            log.add(
                    place(e.getProblemMark()),
                    "this is not valid YAML: " + problem,
                    problem.contains("escape") ? ESCAPE : QUOTE);
        } catch (YamlEngineException e) {
            log.add(start, "this is not valid YAML: " + e.getMessage(), QUOTE);
        }
        return Optional.empty();
    }

    private static Optional<YamlMap> top(Node node, ProblemLog log) {
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(map, log, PlaceholderValues.NONE));
        }
        log.add(place(node.getStartMark()), "keys and their values are expected here", "such as id: my-question");
        return Optional.empty();
    }

    static Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(m.getLine() + 1, m.getColumn() + 1)).orElse(Place.START);
    }
}
