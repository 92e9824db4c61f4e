package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.OptionId;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of a trace as it is stored: readable for years, whatever becomes of the classes.
 *
 * @param reason the name of the reason's record in capitals, {@code NUMBER_OFF} for {@link TraceReason.NumberOff}
 * @param values its components as texts, in their order
 */
public record StoredTraceLine(String reason, BigDecimal credits, List<String> values) {

    /** Looked up once: a session's traces have hundreds of thousands of lines. */
    private static final Map<Class<?>, Form> FORMS =
            records(TraceReason.class).collect(Collectors.toUnmodifiableMap(reason -> reason, Form::of));

    private static final Map<String, Form> BY_WORD =
            FORMS.values().stream().collect(Collectors.toUnmodifiableMap(Form::word, form -> form));

    public StoredTraceLine {
        values = List.copyOf(values);
    }

    public static StoredTraceLine of(TraceLine line) {
        Form form = Objects.requireNonNull(FORMS.get(line.reason().getClass()));
        return new StoredTraceLine(form.word(), line.credits(), form.values(line.reason()));
    }

    /**
     * The line that was stored. Values beyond the reason's own are of an earlier release and left alone.
     *
     * @throws IllegalArgumentException where nothing like it was ever stored
     */
    public TraceLine line() {
        Form form = Optional.ofNullable(BY_WORD.get(reason))
                .filter(known -> known.components().size() <= values.size())
                .orElseThrow(() -> new IllegalArgumentException("no line of a trace: " + this));
        return new TraceLine(form.reason(values), credits);
    }

    private static Stream<Class<?>> records(Class<?> reasons) {
        return reasons.isRecord()
                ? Stream.of(reasons)
                : Arrays.stream(reasons.getPermittedSubclasses()).flatMap(StoredTraceLine::records);
    }

    /** How the reasons of one record are written. */
    private record Form(String word, List<RecordComponent> components, Constructor<?> constructor) {

        static Form of(Class<?> reason) {
            List<RecordComponent> components = List.of(reason.getRecordComponents());
            try {
                return new Form(
                        reason.getSimpleName()
                                .replaceAll("(?<=.)(?=[A-Z])", "_")
                                .toUpperCase(Locale.ROOT),
                        components,
                        reason.getDeclaredConstructor(components.stream()
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        List<String> values(TraceReason reason) {
            return components.stream()
                    .map(component -> value(reason, component))
                    .toList();
        }

        TraceReason reason(List<String> values) {
            Object[] parsed = IntStream.range(0, components.size())
                    .mapToObj(i -> parsed(values.get(i), components.get(i).getType()))
                    .toArray();
            try {
                return (TraceReason) constructor.newInstance(parsed);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no " + word + " of " + values, e);
            }
        }

        private static String value(TraceReason reason, RecordComponent component) {
            try {
                return String.valueOf(component.getAccessor().invoke(reason));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no value " + component.getName() + " of " + reason, e);
            }
        }

        private static Object parsed(String value, Class<?> type) {
            if (type == int.class) {
                return Integer.valueOf(value);
            }
            if (type == boolean.class) {
                return Boolean.valueOf(value);
            }
            return type == OptionId.class ? new OptionId(Integer.parseInt(value)) : value;
        }
    }
}
