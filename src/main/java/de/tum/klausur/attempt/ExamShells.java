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
 * request says, so it may be compressed. What its scripts say and ask, the frame, is a resource of its own: rendered once for
 * each language, since it is the same for everybody, and kept by browsers.
 */
@ApplicationScoped
class ExamShells {

    private final Map<Language, ZippedContent> frames = new ConcurrentHashMap<>();

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance exam(ExamShell shell, String frame);

        static native TemplateInstance examFrame();
    }

    Response of(ExamShell shell, Language shown, HttpServerRequest request) {
        String frame = FramePages.address(shown, frame(shown).digest());
        String page = Templates.exam(shell, frame).render();
        return ZippedContent.of(page.getBytes(StandardCharsets.UTF_8))
                .page(request)
                .build();
    }

    ZippedContent frame(Language shown) {
        return frames.computeIfAbsent(
                shown,
                language -> ZippedContent.of(Templates.examFrame()
                        .setAttribute(TemplateInstance.LOCALE, language.tag())
                        .render()
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
