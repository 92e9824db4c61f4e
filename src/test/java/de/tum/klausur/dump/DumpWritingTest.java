package de.tum.klausur.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.tum.klausur.attempt.RecordsNow;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes the dump, by hand only and only where {@link Dump#VERSION} is the newest version of the schema:
 * {@code ./mvnw test -Dtest=DumpWritingTest -Dklausur.dump=true}.
 */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
@EnabledIfSystemProperty(named = "klausur.dump", matches = "true")
class DumpWritingTest {

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    RecordsNow preparing;

    @Inject
    MarkingNow marking;

    @Inject
    DataSource database;

    @Test
    void whatHappenedIsWrittenDown() throws Exception {
        clock.stopAt(WholeYear.TEN.minusSeconds(1_000_000));
        DumpedExam.write(folder);
        ObjectNode told = new ObjectMapper().createObjectNode();
        for (String asked : new WholeYear(clock, preparing, marking).happens().keySet()) {
            Told.once(asked, clock).forEach(told::set);
        }
        try (Connection connection = database.getConnection()) {
            Dump.stored().write(connection);
        }
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(Dump.stored().answers()))) {
            out.write(told.toPrettyString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
