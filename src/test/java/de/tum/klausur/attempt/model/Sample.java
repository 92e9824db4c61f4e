package de.tum.klausur.attempt.model;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the tests of the model speak about. */
final class Sample {

    static final UUID ATTEMPT = UUID.fromString("6f1c2a34-0000-4000-8000-000000000001");
    static final UUID PERSON = UUID.fromString("ae250000-0000-4000-8000-000000000001");
    static final UUID TAB = UUID.fromString("7ab00000-0000-4000-8000-000000000001");
    static final UUID OTHER_TAB = UUID.fromString("7ab00000-0000-4000-8000-000000000002");
    static final PartRef PART = PartRef.parse("l9-output-size/a").orElseThrow();
    static final PartRef OTHER_PART = PartRef.parse("l9-output-size/b").orElseThrow();
    static final Instant AT_TEN = Instant.parse("2027-02-15T10:00:00Z");
    static final Instant DEADLINE = Instant.parse("2027-02-15T10:31:00Z");

    private Sample() {}

    static Attempt running() {
        return attempt(AttemptState.RUNNING, Optional.of(TAB));
    }

    static Attempt attempt(AttemptState state, Optional<UUID> writer) {
        return new Attempt(
                ATTEMPT,
                ATTEMPT,
                ATTEMPT,
                Optional.of(PERSON),
                1,
                state,
                Optional.of(DEADLINE),
                writer,
                Optional.of(AT_TEN),
                Optional.empty(),
                JournalHead.EMPTY);
    }

    static Response typed(String text) {
        return new Response.Typed(text);
    }

    static Response ticked(Integer... places) {
        return Response.Ticked.of(Arrays.asList(places));
    }

    static Response filled(Map<String, String> fields) {
        return Response.Filled.of(fields);
    }
}
