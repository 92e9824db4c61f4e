package de.tum.klausur.question;

import java.util.regex.Pattern;

/**
 * The name of a question for ever: lower-case letters, digits and hyphens, 3 to 64 characters, e.g. {@code l9-output-size}.
 *
 * @throws IllegalArgumentException where the value has another form
 */
public record QuestionId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}[a-z0-9]");

    public QuestionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a question id: " + value);
        }
    }

    /** Whether {@code value} has the form of a question id. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
