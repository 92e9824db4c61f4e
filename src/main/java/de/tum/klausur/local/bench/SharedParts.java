package de.tum.klausur.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Parts that stand on every paper, each with a response that is another one at each turn: ticks, typed texts and matrices. */
final class SharedParts {

    /** So many that none of a large pool is on all of them by chance. */
    private static final int PAPERS = 60;

    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedParts() {}

    /**
     * Changes of them, as {@link ExamRequests#change} writes them, each tried once.
     *
     * @param trying whose answers are no longer at their beginning then
     */
    static List<String> changes(Browser browser, ExamRequests exam, List<StudentAttempt> seats, StudentAttempt trying)
            throws IOException, InterruptedException {
        Map<String, String> shared = new LinkedHashMap<>();
        for (int place = 0; place < Math.min(PAPERS, seats.size()); place++) {
            StudentAttempt seat = seats.get(place);
            String paper = browser.send(RawRequest.get("/api/attempts/" + seat.attempt() + "/paper")
                            .with("Authorization: Bearer " + seat.student().token()))
                    .body();
            Map<String, String> own = answerable(JSON.readTree(paper));
            if (place == 0) {
                shared.putAll(own);
            }
            shared.keySet().retainAll(own.keySet());
        }
        if (shared.size() < SaveSpeed.RUNS) {
            throw new StartProblem("The exam has too few questions that are on each paper");
        }
        List<String> changes = shared.entrySet().stream()
                .map(part -> ExamRequests.change(part.getKey(), RawRequest.BASE, part.getValue()))
                .toList();
        for (int turn = 0; turn < 2; turn++) {
            for (String change : changes) {
                browser.send(exam.save(trying, List.of(RawRequest.filled(change, turn))));
            }
        }
        return changes;
    }

    private static Map<String, String> answerable(JsonNode paper) {
        Map<String, String> responses = new LinkedHashMap<>();
        for (JsonNode part : paper.findValues("parts").stream()
                .flatMap(parts -> StreamSupport.stream(parts.spliterator(), false))
                .toList()) {
            String response = response(part);
            if (!response.isEmpty()) {
                responses.put(part.get("ref").asText(), response);
            }
        }
        return responses;
    }

    private static String response(JsonNode part) {
        List<String> names = new ArrayList<>();
        part.get("fields").forEach(field -> names.add(field.path("name").asText()));
        return switch (part.get("kind").asText()) {
            case "SINGLE_CHOICE", "MULTIPLE_CHOICE" -> "{\"ticked\":[%s]}".formatted(RawRequest.TICK);
            case "MATRIX" ->
                names.stream()
                        .map(name -> "\"%s\":\"%s\"".formatted(name, RawRequest.TEXT))
                        .collect(Collectors.joining(",", "{\"filled\":{", "}}"));
            case "UPLOAD" -> "";
            default -> names.equals(List.of("")) ? "{\"typed\":\"%s\"}".formatted(RawRequest.TEXT) : "";
        };
    }
}
