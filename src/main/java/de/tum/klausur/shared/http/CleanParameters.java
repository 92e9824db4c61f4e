package de.tum.klausur.shared.http;

import de.tum.klausur.shared.text.CleanText;
import de.tum.klausur.shared.text.OneLine;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Each text that comes in by a form, a path or a query is cleaned as it is read, so that no field is forgotten. */
@Provider
class CleanParameters implements ParamConverterProvider {

    /** {@code null} leaves what isn't text to others. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (!type.equals(String.class)) {
            return null;
        }
        boolean oneLine = Arrays.stream(annotations).anyMatch(OneLine.class::isInstance);
        return (ParamConverter<T>) new Cleaned(oneLine ? CleanText::line : CleanText::lines);
    }

    private record Cleaned(UnaryOperator<String> cleaning) implements ParamConverter<String> {

        @Override
        public @Nullable String fromString(@Nullable String text) {
            return text == null ? null : cleaning.apply(text);
        }

        @Override
        public String toString(String text) {
            return text;
        }
    }
}
