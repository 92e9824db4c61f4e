package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.RawHttp;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.Waiting;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one attempt may listen to, over real connections. */
@QuarkusTest
@Tag("http")
class EventStreamsTest {

    private static final int OPENED = 30;

    /** As {@code OpenPages} has it. */
    private static final int KEPT = 8;

    private final Login student = Logins.student("ev44ent");

    @Inject
    TestClock clock;

    @Test
    void oneTooManyEndsTheOldestAndTheOthersGoOnHearing() throws IOException {
        clock.stopAt(ExamHall.OPENS);
        Sat sat = ExamHall.open().seat(student).start(student).opened();
        List<Stream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < OPENED; i++) {
                streams.add(Stream.of(sat));
            }
            Waiting.until(() -> streams.stream().filter(Stream::hasEnded).count() == OPENED - KEPT);
            sat.handIn(Map.of()).statusCode(200);
            Waiting.until(() -> streams.stream().filter(Stream::heardOfTheEnd).count() == KEPT);
            assertThat(streams).noneMatch(stream -> stream.hasEnded() && stream.heardOfTheEnd());
        } finally {
            for (Stream stream : streams) {
                stream.connection().close();
            }
        }
    }

    /** One connection that listens. */
    private record Stream(RawHttp connection, Queue<String> heard, Thread reader) {

        static Stream of(Sat sat) throws IOException {
            RawHttp connection = new RawHttp();
            connection.send(("GET /api/attempts/" + sat.id()
                            + "/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                            + sat.student().token() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Queue<String> heard = new ConcurrentLinkedQueue<>();
            return new Stream(connection, heard, Thread.startVirtualThread(() -> {
                try {
                    connection.untilClosed(heard::add);
                } catch (IOException | UncheckedIOException closedByUs) {
                    heard.add("closed");
                }
            }));
        }

        boolean hasEnded() {
            return !reader.isAlive();
        }

        boolean heardOfTheEnd() {
            return heard.stream().anyMatch(line -> line.contains("ENDED"));
        }
    }
}
