package de.tum.klausur.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tum.klausur.shared.page.PageMessages;
import de.tum.klausur.shared.page.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said where there is no request that could be read, and so nobody whose language, colours or rights are known: a
 * page without the frame of the others, in both languages unless one was asked for; problem+json for programs.
 */
@ApplicationScoped
class BareAnswers {

    private static final List<Locale> BOTH = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final ObjectMapper json;

    BareAnswers(ObjectMapper json) {
        this.json = json;
    }

    @CheckedTemplate(basePath = "shared")
    static class Templates {
        private Templates() {}

        static native TemplateInstance bare(List<InLanguage> languages);
    }

    /**
     * The page's words in one language.
     *
     * @param language {@code en} or {@code de}
     */
    record InLanguage(String language, ErrorView view, String backHome) {}

    /** Why a request can't be read. */
    public enum Reason {
        NO_REQUEST,
        ADDRESS_TOO_LONG,
        HEADERS_TOO_LARGE
    }

    /** An answer in the form it goes out. */
    public record Bare(int status, String mediaType, String body) {}

    /**
     * The page for a person.
     *
     * @param language that was asked for, as far as that could be read
     */
    public Bare page(Reason reason, Optional<Locale> language) {
        Answer answer = answer(reason);
        List<InLanguage> told = language.map(List::of).orElse(BOTH).stream()
                .map(locale -> told(answer, locale))
                .toList();
        return new Bare(
                answer.status(), "text/html;charset=UTF-8", Templates.bare(told).render());
    }

    private static Answer answer(Reason reason) {
        return switch (reason) {
            case NO_REQUEST -> Answer.of(400, "bad-request", AnswerMessages::noRequest);
            case ADDRESS_TOO_LONG -> Answer.ofStatus(414);
            case HEADERS_TOO_LARGE -> Answer.of(431, "headers-too-large", AnswerMessages::headersBeyondReading);
        };
    }

    private static InLanguage told(Answer answer, Locale locale) {
        return new InLanguage(
                locale.toLanguageTag(),
                ErrorView.of(answer, locale),
                Texts.in(PageMessages.class, locale).backHome());
    }

    /** The same for a program. */
    public Bare problem(Reason reason, Optional<Locale> language) {
        Answer answer = answer(reason);
        try {
            return new Bare(
                    answer.status(),
                    ProblemJson.MEDIA_TYPE,
                    json.writeValueAsString(ProblemJson.of(answer, language.orElse(Locale.ENGLISH))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
