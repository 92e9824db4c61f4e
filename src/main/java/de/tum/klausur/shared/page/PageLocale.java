package de.tum.klausur.shared.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Gives every template the request's language. At the engine and not in a response filter, since RESTEasy renders before
 * its response filters run. Mails are rendered outside a request and set their locale themselves.
 */
@ApplicationScoped
class PageLocale {

    void speak(@Observes EngineBuilder engine, CurrentLanguage language) {
        engine.addTemplateInstanceInitializer(instance -> {
            if (Arc.container().requestContext().isActive()) {
                instance.setAttribute(TemplateInstance.LOCALE, language.locale().toLanguageTag());
            }
        });
    }
}
