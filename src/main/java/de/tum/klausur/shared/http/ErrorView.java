package de.tum.klausur.shared.http;

import de.tum.klausur.shared.page.Texts;
import java.util.Locale;
import java.util.Optional;

/** What the error page shows, in one language. */
record ErrorView(int status, String code, String title, String detail, FieldProblems problems, Optional<String> id) {

    static ErrorView of(Answer answer, Locale locale) {
        return new ErrorView(
                answer.status(),
                answer.code(),
                Texts.in(AnswerMessages.class, locale).title(answer.status()),
                answer.detail().apply(locale),
                FieldProblems.of(answer.problems(), locale),
                answer.id());
    }
}
