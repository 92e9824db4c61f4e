package de.tum.klausur.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** An application whose exams/ folder belongs to the tests and is looked through only when they say so. */
public final class OwnExams implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("klausur.exams.folder", Path.of("target", "test-exams").toString(), "klausur.exams.every", "off");
    }
}
