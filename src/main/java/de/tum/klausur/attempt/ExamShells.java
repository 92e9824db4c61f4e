package de.tum.klausur.attempt;

import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.ZippedContent;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * HOT PATH. The exam's page without its paper, as it goes to a browser at each opening. It holds no form's token and nothing that a
 * request says, so it may be compressed. What its scripts say is rendered once for each language, since it is the same for
 * everybody.
 */
@ApplicationScoped
class ExamShells {

    private final Map<Language, String> words = new ConcurrentHashMap<>();

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance exam(ExamShell shell, String words);

        static native TemplateInstance examWords();
    }

    Response of(ExamShell shell, Language shown, HttpServerRequest request) {
        String page = Templates.exam(shell, words(shown)).render();
        return ZippedContent.of(page.getBytes(StandardCharsets.UTF_8))
                .page(request)
                .build();
    }

    private String words(Language shown) {
        return words.computeIfAbsent(
                shown,
                language -> Templates.examWords()
                        .setAttribute(TemplateInstance.LOCALE, language.tag())
                        .render());
    }
}
