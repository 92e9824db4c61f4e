package de.tum.klausur.bank.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What students learn by each objective: the course's syllabus, which is in English. */
public final class ObjectiveTexts {

    private static final Properties TEXTS = read();

    private ObjectiveTexts() {}

    /** The objective in words; empty text where there is no such objective. */
    public static String of(String objective) {
        return TEXTS.getProperty(objective, "");
    }

    private static Properties read() {
        try (InputStream file = Objects.requireNonNull(
                ObjectiveTexts.class.getResourceAsStream("/objectives.properties"), "objectives.properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
