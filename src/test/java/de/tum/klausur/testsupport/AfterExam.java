package de.tum.klausur.testsupport;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.grading.GradeKey;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What TAs and lecturers do with a session once it is sat, by their pages. */
public record AfterExam(String session) {

    /** The first TA marks the next answer of this part and ticks these rubric items. */
    public AfterExam mark(String part, Set<String> items) {
        String path = "/marking/" + session + "/" + part;
        String answer = Forms.post(Logins.ta(), path, Map.of())
                .statusCode(303)
                .extract()
                .header("Location");
        Map<String, Object> form = items.isEmpty()
                ? Map.of("none", "true", "comment", "")
                : Map.of("items", List.copyOf(items), "comment", "");
        Forms.post(Logins.ta(), URI.create(answer).getPath(), form).statusCode(303);
        return this;
    }

    /** A lecturer sets the proposed key of an exam with this maximum, as the first one. */
    public ValidatableResponse setKey(Login lecturer, String maximum) {
        Map<String, String> fields = proposal(maximum);
        fields.put("version", "0");
        return Forms.post(lecturer, "/sessions/" + session, "/results/" + session + "/grade-key", fields);
    }

    /** The proposed key as its form sends it. */
    public static Map<String, String> proposal(String maximum) {
        Map<String, String> typed = new HashMap<>();
        GradeKey.proposed(Credits.of(maximum), new BigDecimal(50), new BigDecimal(90))
                .boundaries()
                .forEach((grade, credits) -> typed.put(grade.toString(), credits.toString()));
        return typed;
    }

    public ValidatableResponse release(Login lecturer, int version) {
        return Forms.post(
                lecturer, "/sessions/" + session, "/results/" + session + "/release", Map.of("version", version));
    }

    /** Key by one lecturer, release by the other. */
    public AfterExam released(String maximum) {
        setKey(Logins.lecturer(), maximum).statusCode(303);
        release(Logins.secondLecturer(), 1).statusCode(303);
        return this;
    }

    /** The review is open between these Berlin times. */
    public AfterExam review(String opensAt, String closesAt, boolean solutions) {
        Map<String, String> form = new HashMap<>(Map.of("opensAt", opensAt, "closesAt", closesAt));
        if (solutions) {
            form.put("showsSolutions", "true");
        }
        Forms.post(Logins.lecturer(), "/review/session/" + session, form).statusCode(303);
        return this;
    }
}
