package de.tum.klausur.review;

import static de.tum.klausur.attempt.Sat.typed;
import static org.hamcrest.Matchers.hasSize;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An exam of words and a list of words, from its hand-ins to objections that can be decided. */
final class WordsExam {

    private static final String WORDS = """
            ---
            id: words
            title: Words
            objectives: [L9.06]
            difficulty: easy
            minutes: 3
            source: own
            licence: CC0-1.0
            parts:
              a: {kind: short-text, credits: 1, accept: [stride, step width]}
              b: {kind: short-text, credits: 1.5, first: 3, each: 0.5, accept: [[dropout], [weight decay, L2], [augmentation]]}
            ---
            Words.

            ## a
            How far does the kernel go?

            ## b
            Name three.

            ## Explanation
            Because.
            """;

    private final Login ta = Logins.ta();
    private final Login secondTa = Logins.secondTa();
    private final TestClock clock;
    private final MarkingNow sweep;
    private final ExamHall hall;

    WordsExam(AuthorsFolder folder, TestClock clock, MarkingNow sweep) {
        this.clock = clock;
        this.sweep = sweep;
        clock.stopAt(ExamHall.OPENS);
        folder.clear()
                .bank("09-cnn", "cnn")
                .write("banks/09-cnn/words.md", WORDS)
                .write("papers/mock.yaml", AuthorsFolder.mock("Words", "2.5", "words"))
                .synced();
        hall = ExamHall.open();
    }

    String session() {
        return hall.session();
    }

    WordsExam seat(Login... students) {
        for (Login student : students) {
            hall.seat(student);
        }
        return this;
    }

    Sat handIn(Login who, String... given) {
        Sat sat = hall.start(who).opened();
        Map<String, Integer> revisions = new TreeMap<>();
        for (int i = 0; i < given.length; i++) {
            String part = "words/" + (char) ('a' + i);
            sat.save(typed(part, 0, given[i])).statusCode(200);
            revisions.put(part, 1);
        }
        sat.handIn(revisions).statusCode(200);
        sweep.sweep();
        return sat;
    }

    /** The first TA takes none of the words of a part. */
    void refuse(String part, int groups) {
        String list = "/api/marking/" + hall.session() + "/" + part + "/words";
        List<String> ids = Json.get(ta, list)
                .statusCode(200)
                .body("groups", hasSize(groups))
                .extract()
                .jsonPath()
                .getList("groups.id");
        ids.forEach(id -> Json.post(ta, list + "/" + id, Map.of("credits", "0")).statusCode(200));
        sweep.sweep();
    }

    /** Results are out, and the review is open. */
    void released() {
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
        new AfterExam(hall.session()).released("2.5").review("2027-02-15T12:00", "2027-02-16T12:00", true);
    }

    /** The student objects to a part; answers the objection's id. */
    String object(Login who, Sat sat, String part) {
        return Json.put(who, "/api/review/" + sat.id() + "/" + part, Map.of("text", "It is the same in other words."))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("objections.find { it.part == '" + part + "' }.id");
    }

    /** The review is over, so that objections can be decided. */
    void closed() {
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofDays(3)));
    }

    /** The id of the first words that can be taken for everybody. */
    String words(String objection) {
        return Json.get(secondTa, "/api/objections/" + objection)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("wordings[0].id");
    }

    ValidatableResponse grant(Login who, String objection, String credits, List<String> words) {
        return Json.post(
                who,
                "/api/objections/" + objection,
                Map.of("decision", "GRANTED", "credits", credits, "reason", "It says it.", "wordings", words));
    }
}
