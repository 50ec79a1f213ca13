package org.winnow.web.layout;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Renders every template in the language of its request, so that no page has to think of it. */
@ApplicationScoped
class LanguageOfTemplates {

    private final Languages languages;

    LanguageOfTemplates(Languages languages) {
        this.languages = languages;
    }

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::set);
    }

    private void set(TemplateInstance instance) {
        if (Arc.container().requestContext().isActive()) {
            instance.setLocale(languages.locale());
        }
    }
}
