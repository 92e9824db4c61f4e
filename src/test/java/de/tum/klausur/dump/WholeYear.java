package de.tum.klausur.dump;

import static de.tum.klausur.attempt.Sat.ticked;
import static de.tum.klausur.attempt.Sat.typed;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.RecordsNow;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.SessionSteps;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.TestFiles;
import de.tum.klausur.testsupport.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What happens until the dump is written: one session from the roster to a decision, and one that is still being sat and
 * marked. Both far ahead, so that no sweep of a later day's clock ends what is open.
 */
final class WholeYear {

    static final Instant TEN = Instant.parse("2096-02-15T09:00:00Z");

    static final Instant IN_THE_WINDOW = TEN.plus(Duration.ofHours(4));

    /** A moment after the last thing happened, with one attempt still open. */
    static final Instant NOW = TEN.plus(Duration.ofDays(30)).plusSeconds(90);

    static final Login GOOD = Logins.student("du11good");
    static final Login MIXED = Logins.student("du22mixe");
    static final Login LATE = Logins.student("du33late");
    static final Login BLANK = Logins.student("du44blan");
    static final Login ABSENT = Logins.student("du55abse");
    static final Login WAITS = Logins.student("du66wait");
    static final Login OPEN = Logins.student("du77open");
    static final Login READY = Logins.student("du88read");

    private final TestClock clock;
    private final RecordsNow preparing;
    private final MarkingNow marking;
    private final Map<String, String> asked = new TreeMap<>();

    WholeYear(TestClock clock, RecordsNow preparing, MarkingNow marking) {
        this.clock = clock;
        this.preparing = preparing;
        this.marking = marking;
    }

    /** Everything; answers the addresses whose JSON is kept, by who asks for it. */
    Map<String, String> happens() {
        overAndDone();
        stillGoing();
        return asked;
    }

    private void overAndDone() {
        clock.stopAt(TEN.minus(Duration.ofHours(2)));
        ExamHall hall = ExamHall.openAt(TEN).seat(GOOD).seat(MIXED).seat(LATE).seat(BLANK);
        SessionSteps.enrol(
                Logins.lecturer(),
                UUID.fromString(hall.session()),
                number(GOOD) + ";Gut;Gerda",
                number(MIXED) + ";Misch;Max",
                number(LATE) + ";Spät;Sina",
                number(BLANK) + ";Leer;Lea",
                number(ABSENT) + ";Fern;Finn");
        preparing.prepare(UUID.fromString(hall.session()));
        Sat mixed = sat(hall);
        markAll(hall.session());
        new AfterExam(hall.session()).released("33.5").review("2096-02-15T11:00", "2096-02-20T11:00", true);
        clock.stopAt(TEN.plus(Duration.ofHours(3)));
        object(mixed);
        clock.stopAt(Instant.parse("2096-02-21T11:00:00Z"));
        decide();
        askLater(hall);
    }

    private Sat sat(ExamHall hall) {
        clock.stopAt(TEN.plusSeconds(60));
        Sat mixed = sitMixed(hall);
        sitGood(hall);
        hall.start(BLANK).opened().handIn(Map.of()).statusCode(200);
        Sat late = hall.start(LATE).opened();
        late.save(typed("chain/d", 0, "7")).statusCode(200);
        clock.stopAt(TEN.plus(Duration.ofHours(1)));
        ended(LATE, late);
        return mixed;
    }

    private void askLater(ExamHall hall) {
        for (Login who : List.of(GOOD, MIXED, LATE, BLANK)) {
            asked.put(who.login() + " /api/review", "");
            asked.put(who.login() + " /api/results", "");
        }
        asked.put("du55abse /api/results", "");
        pseudonyms(hall.session())
                .forEach(name -> asked.put("ta1test /api/marking/" + hall.session() + "/candidates/" + name, ""));
    }

    private void stillGoing() {
        Instant opens = TEN.plus(Duration.ofDays(30));
        clock.stopAt(opens.minus(Duration.ofHours(2)));
        ExamHall hall = ExamHall.openAt(opens).seat(OPEN);
        hall.extraMinutes(10);
        hall.seat(WAITS).seat(READY);
        clock.stopAt(opens.plusSeconds(60));
        preparing.prepare(UUID.fromString(hall.session()));
        Sat waits = hall.start(WAITS).opened();
        saved(WAITS, waits, mixedAnswers(waits));
        marking.sweep();
        Json.post(Logins.ta(), "/api/marking/" + hall.session() + "/answering-typed/i")
                .statusCode(200);
        Sat open = hall.start(OPEN).opened();
        open.saveAll(List.of(typed("chain/a", 0, "-1.6"), ticked("answering-typed/b", 0, 3, 1)))
                .statusCode(200);
        open.save(typed("chain/a", 1, "")).statusCode(200);
        open.save(typed("chain/a", 2, "-1,6")).statusCode(200);
        Sat again = open.inAnotherTab().opened();
        again.save(none("answering-typed/b", 1)).statusCode(200);
        again.save(filled("answering-fields/e", 0, Map.of("1", "75", "4", "w - g")))
                .statusCode(200);
        keep(OPEN, open);
        asked.put("du88read /api/attempts", "");
        asked.put("ta1test /api/marking/" + hall.session(), "");
        pseudonyms(hall.session())
                .forEach(name -> asked.put("ta1test /api/marking/" + hall.session() + "/candidates/" + name, ""));
    }

    private Sat sitMixed(ExamHall hall) {
        Sat sat = hall.start(MIXED).opened();
        sat.save(typed("chain/d", 0, "8")).statusCode(200);
        List<Map<String, Object>> answers = new ArrayList<>(mixedAnswers(sat));
        saved(MIXED, sat, answers);
        return sat;
    }

    private List<Map<String, Object>> mixedAnswers(Sat sat) {
        List<Map<String, Object>> answers = new ArrayList<>(List.of(
                ticked("answering-typed/a", 0, 1),
                none("answering-typed/b", 0),
                filled("answering-typed/c", 0, Map.of("verdict", "false", "reason", "It cancels.")),
                typed("answering-typed/d", 0, "about 4000"),
                typed("answering-typed/e", 0, "2*(y-a)x"),
                typed("answering-typed/f", 0, "16, 28,28"),
                typed("answering-typed/g", 0, "hop size"),
                typed("answering-typed/h", 0, "dropout\nnoise"),
                typed("answering-typed/i", 0, "Gradients flow back.\nBy the chain rule."),
                filled("answering-fields/a", 0, Map.of("1.1", "1", "1.2", "?", "1.3", "-1", "2.1", "0,5")),
                filled("answering-fields/d", 0, Map.of("1", "2", "2", "1", "3", "3", "4", "4")),
                filled("answering-fields/e", 0, Map.of("1", "75", "2", "2", "3", "backwards")),
                typed("chain/a", 0, "see sketch"),
                typed("chain/b", 0, "3.6"),
                typed("chain/c", 0, "19.6"),
                typed("l5-momentum-by-hand/a", 0, "-0.5"),
                typed("l5-momentum-by-hand/b", 0, "3"),
                typed("l5-momentum-by-hand/c", 0, "-0,25"),
                typed("words/a", 0, "Hop size"),
                typed("words/b", 0, "L2, jitter"),
                typed("words/c", 0, "C")));
        answers.addAll(drawn(sat, "1"));
        return answers;
    }

    private void sitGood(ExamHall hall) {
        Sat sat = hall.start(GOOD).opened();
        String file = GOOD.request()
                .contentType("application/octet-stream")
                .body(TestFiles.png(7))
                .post("/api/attempts/" + sat.id() + "/files/answering-figures/c")
                .then()
                .statusCode(200)
                .extract()
                .path("file");
        List<Map<String, Object>> answers = new ArrayList<>(goodAnswers(file));
        answers.addAll(drawn(sat, "2"));
        saved(GOOD, sat, answers);
    }

    private static List<Map<String, Object>> goodAnswers(String file) {
        return List.of(
                ticked("answering-typed/a", 0, 2),
                ticked("answering-typed/b", 0, 1, 3),
                typed("answering-typed/d", 0, "4096"),
                typed("answering-typed/e", 0, "-2*(y - a)*x"),
                typed("answering-typed/f", 0, "16x28x28"),
                typed("answering-typed/g", 0, "Stride"),
                typed("answering-typed/h", 0, "dropout, L2, early stopping"),
                filled("answering-fields/b", 0, Map.of("1.1", "0.5", "1.2", "1/4")),
                filled("answering-fields/c", 0, Map.of("1", "1", "2", "2", "3", "3")),
                filled("answering-figures/a", 0, Map.of("1", "2", "2", "1")),
                filled("answering-figures/b", 0, Map.of("x", "25", "y", "1")),
                filled("answering-figures/c", 0, Map.of("file", file, "name", "graph.png")),
                typed("chain/a", 0, "-1.6"),
                typed("chain/b", 0, "0.4"),
                typed("chain/c", 0, "-15.6"),
                typed("words/a", 0, "step width"),
                typed("words/b", 0, "dropout, hop size"),
                typed("words/c", 0, "B"));
    }

    private List<Map<String, Object>> drawn(Sat sat, String number) {
        List<String> questions = sat.student()
                .request()
                .get("/api/attempts/" + sat.id() + "/paper")
                .jsonPath()
                .getList("problems.questions.flatten().parts.flatten().ref");
        return questions.stream()
                .filter(ref -> ref.startsWith("drawn-"))
                .map(ref -> typed(ref, 0, number))
                .toList();
    }

    /** Saves what fits, and hands in. */
    private void saved(Login who, Sat sat, List<Map<String, Object>> answers) {
        for (Map<String, Object> answer : answers) {
            String told = sat.save(answer).extract().asString();
            if (!told.contains("SAVED")) {
                throw new AssertionError(answer + ": " + told);
            }
        }
        Map<String, Integer> revisions =
                sat.state().extract().jsonPath().getMap("answers.collectEntries { [it.key, it.value.revision] }");
        sat.handIn(revisions).statusCode(200);
        keep(who, sat);
    }

    private void ended(Login who, Sat sat) {
        Waiting.until(() -> "CLOSED".equals(sat.state().extract().jsonPath().getString("state")));
        keep(who, sat);
    }

    private void keep(Login who, Sat sat) {
        String path = who.login() + " /api/attempts/" + sat.id();
        asked.put(path, "");
        asked.put(path + "/paper", "");
        if (!who.equals(OPEN) && !who.equals(WAITS)) {
            asked.put(who.login() + " /api/review/" + sat.id(), "");
        }
    }

    private void markAll(String session) {
        marking.sweep();
        String work = "/api/marking/" + session;
        boolean more = true;
        while (more) {
            List<String> parts =
                    Json.get(Logins.ta(), work).extract().jsonPath().getList("parts.part");
            more = false;
            for (String part : parts) {
                boolean decided = decideWords(work + "/" + part);
                more |= markPart(work + "/" + part) || decided;
            }
            marking.sweep();
        }
    }

    private static boolean markPart(String part) {
        var next = Logins.ta().request().contentType("application/json").post(part);
        if (next.statusCode() != 200) {
            return false;
        }
        var sheet = next.jsonPath();
        List<String> items = sheet.getList("items.id");
        Map<String, Object> mark = !items.isEmpty()
                ? Map.of("items", items.subList(0, 1), "comment", "Seen.")
                : sheet.getList("followedBy").isEmpty()
                        ? Map.of("credits", "0.5", "comment", "Half of it.")
                        : Map.of("credits", "0", "comment", "As read.", "valueAsRead", "1.6");
        Json.post(Logins.ta(), part + "/" + sheet.getString("pseudonym"), mark).statusCode(200);
        return true;
    }

    private static boolean decideWords(String part) {
        var answer = Logins.ta().request().get(part + "/words");
        if (answer.statusCode() != 200) {
            return false;
        }
        List<String> open = answer.jsonPath().getList("groups.findAll { it.credits == null }.id");
        for (int i = 0; i < open.size(); i++) {
            Json.post(Logins.ta(), part + "/words/" + open.get(i), Map.of("credits", i % 2 == 0 ? "0.5" : "0"))
                    .statusCode(200);
        }
        return !open.isEmpty();
    }

    private void object(Sat sat) {
        String review = "/api/review/" + sat.id();
        for (String part : List.of("answering-typed/i", "chain/a", "answering-typed/c")) {
            Json.put(MIXED, review + "/" + part, Map.of("text", "The rubric asks for just that, look again."))
                    .statusCode(200);
        }
        Json.post(MIXED, review + "/answering-typed/c/withdraw").statusCode(200);
    }

    private void decide() {
        decide("answering-typed/i", Map.of("decision", "REJECTED", "reason", "It is not there."));
        decide("chain/a", Map.of("decision", "GRANTED", "credits", "0.5", "reason", "It is there."));
    }

    private void decide(String part, Map<String, String> decision) {
        String objection = Json.get(Logins.secondTa(), "/api/objections")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("objection.find { it.part == '" + part + "' }.id");
        Json.post(Logins.secondTa(), "/api/objections/" + objection, decision).statusCode(200);
        asked.put("ta2test /api/objections/" + objection, "");
    }

    private static List<String> pseudonyms(String session) {
        return Json.get(Logins.lecturer(), "/api/sessions/" + session + "/candidates")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.pseudonym");
    }

    private static String number(Login student) {
        return student.matriculationNumber().orElseThrow();
    }

    private static Map<String, Object> none(String part, int base) {
        return Map.of("part", part, "base", base, "response", Map.of("none", true));
    }

    private static Map<String, Object> filled(String part, int base, Map<String, String> fields) {
        return Map.of("part", part, "base", base, "response", Map.of("filled", fields));
    }
}
