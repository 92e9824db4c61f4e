package de.tum.klausur.testsupport;

import de.tum.klausur.bank.LookingNow;
import de.tum.klausur.bank.reading.ExamsFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An author at work in the exams/ folder of {@link OwnExams}. */
@ApplicationScoped
public class AuthorsFolder {

    @Inject
    ExamsFolder exams;

    @Inject
    LookingNow looking;

    /** Begins with two empty folders, which the platform has seen. */
    public AuthorsFolder clear() {
        try {
            if (Files.exists(exams.folders().first())) {
                List<Path> all;
                try (Stream<Path> found = Files.walk(exams.folders().first())) {
                    all = found.sorted(Comparator.reverseOrder()).toList();
                }
                for (Path path : all) {
                    Files.delete(path);
                }
            }
            Files.createDirectories(exams.folders().first().resolve("banks"));
            Files.createDirectories(exams.folders().first().resolve("papers"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return synced();
    }

    public AuthorsFolder write(String path, String text) {
        try {
            Path file = exams.folders().first().resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The question with figures and an upload from the bank with every kind of part. */
    public AuthorsFolder answeringFigures() {
        for (String ending : List.of(".md", ".de.md", ".svg", "-2.svg")) {
            String name = "banks/answering/answering-figures" + ending;
            try {
                write(name, Files.readString(Path.of("src/test/resources/answering", name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** Takes a file of {@code src/test/resources/authors}. */
    public AuthorsFolder copy(String name, String path) {
        try {
            return write(path, Files.readString(Path.of("src/test/resources/authors", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public AuthorsFolder bank(String folder, String id) {
        return write("banks/" + folder + "/bank.yaml", "id: " + id + "\nlecture: L9\ntitle: {en: Bank " + id + "}\n");
    }

    /** A question with one number to give. */
    public AuthorsFolder number(String path, String stem, int key) {
        return write(
                "banks/" + path,
                number(path.substring(path.lastIndexOf('/') + 1).replace(".md", ""), stem, key, ""));
    }

    /** The text of such a question, with one more line in its header. */
    public static String number(String id, String stem, int key, String line) {
        return """
               ---
               id: %s
               title: Title of %s
               objectives: [L9.06]
               difficulty: easy
               minutes: 1
               source: own
               licence: CC0-1.0
               parts:
                 a: {kind: numeric, credits: 1, key: %d}
               %s---
               %s

               ## a

               ## Explanation
               Because.
               """.formatted(id, id, key, line, stem);
    }

    /** The text of the exam "mock", which asks one question in a problem of this title. */
    public static String mock(String title, String credits, String question) {
        return """
               id: mock
               title: {en: Mock}
               minutes: 31
               credits: %s
               aids: {en: None}
               problems: [{title: {en: %s}, questions: [%s]}]
               """.formatted(credits, title, question);
    }

    public AuthorsFolder move(String from, String to) {
        try {
            Path target = exams.folders().first().resolve(to);
            Files.createDirectories(target.getParent());
            Files.move(exams.folders().first().resolve(from), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public AuthorsFolder delete(String path) {
        try {
            Files.delete(exams.folders().first().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The platform looks through the folder, twice as it does within seconds: coarse time stamps hide nothing then. */
    public AuthorsFolder synced() {
        looking.look();
        looking.look();
        return this;
    }
}
