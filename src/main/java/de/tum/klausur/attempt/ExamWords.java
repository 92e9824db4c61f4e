package de.tum.klausur.attempt;

import de.tum.klausur.question.part.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the scripts of the exam's page say: rendered once for each language, since it is the same for everybody. */
@ApplicationScoped
class ExamWords {

    private final Map<Language, String> words = new ConcurrentHashMap<>();

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance examWords();
    }

    String in(Language shown) {
        return words.computeIfAbsent(
                shown,
                language -> Templates.examWords()
                        .setAttribute(TemplateInstance.LOCALE, language.tag())
                        .render());
    }
}
