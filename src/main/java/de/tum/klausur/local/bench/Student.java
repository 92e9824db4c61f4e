package de.tum.klausur.local.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One who takes part.
 *
 * @param number the matriculation number
 * @param tab the page that writes
 */
record Student(String number, String token, UUID tab) {

    /** As many as a course has. */
    static List<Student> students(int count, SignIn signIn) {
        return IntStream.range(0, count)
                .mapToObj(place -> {
                    String number = "03%06d".formatted(place);
                    String token = signIn.token("s" + number, "student", Map.of("matriculation_number", number));
                    return new Student(number, token, new UUID(0, place));
                })
                .toList();
    }

    /** What a browser sends with each request. */
    RawRequest signed(RawRequest request) {
        return request.with("Authorization: Bearer " + token).with("Accept-Encoding: gzip, deflate, br");
    }
}
