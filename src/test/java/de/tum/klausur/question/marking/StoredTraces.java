package de.tum.klausur.question.marking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** {@code traces/words.tsv}: every reason as it is stored, and how the release that first stored it put it into words. */
public final class StoredTraces {

    /**
     * One stored line and its words for one reader.
     *
     * @param reader the language, {@code en} or {@code de}
     * @param html {@code -} where the line is left out
     */
    public record Worded(StoredTraceLine stored, String reader, boolean keys, String html) {}

    private StoredTraces() {}

    public static List<Worded> all() {
        try (BufferedReader table = new BufferedReader(
                new InputStreamReader(StoredTraces.class.getResourceAsStream("/traces/words.tsv"), UTF_8))) {
            return table.lines().map(StoredTraces::worded).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Worded worded(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        List<String> form = List.of(columns.getFirst().split(";", -1));
        return new Worded(
                new StoredTraceLine(form.getFirst(), BigDecimal.ZERO, form.subList(1, form.size())),
                columns.get(1),
                columns.get(2).equals("with key"),
                columns.get(3));
    }
}
