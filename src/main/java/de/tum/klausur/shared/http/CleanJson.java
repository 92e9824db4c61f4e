package de.tum.klausur.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import de.tum.klausur.shared.text.CleanText;
import de.tum.klausur.shared.text.OneLine;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Each text that comes in as JSON is cleaned as it is read, so that no field is forgotten. */
@Singleton
class CleanJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule("clean-text").addDeserializer(String.class, new Cleaned(CleanText::lines)));
    }

    /** Everything else about a text stays with Jackson, what isn't one included. */
    private static final class Cleaned extends StringDeserializer implements ContextualDeserializer {

        private static final long serialVersionUID = 1;

        private final transient UnaryOperator<String> cleaning;

        Cleaned(UnaryOperator<String> cleaning) {
            this.cleaning = cleaning;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            boolean oneLine = property != null && property.getAnnotation(OneLine.class) != null;
            return oneLine ? new Cleaned(CleanText::line) : this;
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            @Nullable String text = super.deserialize(parser, context);
            return text == null ? null : cleaning.apply(text);
        }
    }
}
