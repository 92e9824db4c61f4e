package de.tum.klausur.dump;

import de.tum.klausur.testsupport.AuthorsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** An exam with every kind of part, a question that varies, words, parts that follow on, a draw, all shuffled. */
final class DumpedExam {

    static final int DRAWN_FROM = 5;

    private static final Path ANSWERING = Path.of("src", "test", "resources", "answering", "banks", "answering");
    private static final Path OPTIMISATION = Path.of("exams", "banks", "05-optimisation");
    private static final String EXAM = """
            id: mock
            title: {en: Everything once, de: Alles einmal}
            minutes: 73
            credits: 33.5
            aids: {en: None, de: Keine}
            shuffle: {options: true, questions: true}
            untouched: none
            problems:
              - title: {en: All kinds, de: Alle Arten}
                questions: [answering-typed, answering-fields, answering-figures]
              - title: {en: Steps, de: Schritte}
                questions: [chain, l5-momentum-by-hand, words]
              - title: {en: Drawn, de: Gezogen}
                questions:
                  - draw: {count: 2, objectives: [L9], credits: 1}
            """;

    private DumpedExam() {}

    static void write(AuthorsFolder folder) {
        folder.clear().bank("09-cnn", "cnn");
        copy(folder, ANSWERING, "answering", "bank.yaml");
        for (String name : List.of("answering-typed", "answering-fields", "answering-figures")) {
            copy(folder, ANSWERING, "answering", name + ".md");
            copy(folder, ANSWERING, "answering", name + ".de.md");
        }
        copy(folder, ANSWERING, "answering", "answering-figures.svg");
        copy(folder, ANSWERING, "answering", "answering-figures-2.svg");
        for (String name : List.of("bank.yaml", "l5-momentum-by-hand.md", "l5-momentum-by-hand.de.md")) {
            copy(folder, OPTIMISATION, "05-optimisation", name);
        }
        folder.copy("chain.md", "banks/09-cnn/chain.md").copy("words.md", "banks/09-cnn/words.md");
        IntStream.rangeClosed(1, DRAWN_FROM)
                .forEach(i -> folder.number("09-cnn/drawn-" + i + ".md", "What is " + i + "?", i));
        folder.write("papers/mock.yaml", EXAM).synced();
    }

    private static void copy(AuthorsFolder folder, Path from, String bank, String name) {
        try {
            folder.write("banks/" + bank + "/" + name, Files.readString(from.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
