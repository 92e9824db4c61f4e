package de.tum.klausur.shared.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import java.util.regex.Pattern;

/** Where in the JSON that was sent something is wrong, e.g. {@code changes[0].part}; empty: the whole of it. */
final class JsonPath {

    /** A violation's path begins with the method and its parameter, which are nobody's business outside. */
    private static final int BEFORE_THE_BODY = 2;

    private static final Pattern ELEMENT = Pattern.compile("\\.?<[a-z ]+>");

    private JsonPath() {}

    static String of(JsonMappingException mismatch) {
        StringBuilder path = new StringBuilder();
        mismatch.getPath().forEach(step -> {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        });
        return path.toString();
    }

    static String of(ConstraintViolation<?> violation) {
        String[] steps = violation.getPropertyPath().toString().split("\\.", BEFORE_THE_BODY + 1);
        return steps.length > BEFORE_THE_BODY
                ? ELEMENT.matcher(steps[BEFORE_THE_BODY]).replaceAll("")
                : "";
    }
}
