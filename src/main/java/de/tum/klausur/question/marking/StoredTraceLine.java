package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.OptionId;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a trace as it is stored: readable for years, whatever becomes of the classes.
 *
 * @param reason the name of the reason's record in capitals, {@code NUMBER_OFF} for {@link TraceReason.NumberOff}
 * @param values its components as texts, in their order
 */
public record StoredTraceLine(String reason, BigDecimal credits, List<String> values) {

    private static final Map<String, Class<?>> REASONS =
            records(TraceReason.class).collect(Collectors.toUnmodifiableMap(StoredTraceLine::word, reason -> reason));

    public StoredTraceLine {
        values = List.copyOf(values);
    }

    public static StoredTraceLine of(TraceLine line) {
        TraceReason reason = line.reason();
        List<String> values = Arrays.stream(reason.getClass().getRecordComponents())
                .map(component -> String.valueOf(valueOf(reason, component)))
                .toList();
        return new StoredTraceLine(word(reason.getClass()), line.credits(), values);
    }

    /**
     * The line that was stored. Values beyond the reason's own are of an earlier release and left alone.
     *
     * @throws IllegalArgumentException where nothing like it was ever stored
     */
    public TraceLine line() {
        Class<?> read = Optional.ofNullable(REASONS.get(reason)).orElseThrow(this::isNone);
        RecordComponent[] components = read.getRecordComponents();
        if (components.length > values.size()) {
            throw isNone();
        }
        Object[] parsed = new Object[components.length];
        for (int i = 0; i < parsed.length; i++) {
            parsed[i] = parsed(values.get(i), components[i].getType());
        }
        return new TraceLine(made(read, parsed), credits);
    }

    private static Stream<Class<?>> records(Class<?> reasons) {
        return reasons.isRecord()
                ? Stream.of(reasons)
                : Arrays.stream(reasons.getPermittedSubclasses()).flatMap(StoredTraceLine::records);
    }

    private static String word(Class<?> reason) {
        return reason.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Object valueOf(TraceReason reason, RecordComponent component) {
        try {
            return component.getAccessor().invoke(reason);
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

    private static TraceReason made(Class<?> reason, Object... values) {
        try {
            Constructor<?> constructor = reason.getDeclaredConstructor(Arrays.stream(reason.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return (TraceReason) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + reason + " of " + Arrays.toString(values), e);
        }
    }

    private IllegalArgumentException isNone() {
        return new IllegalArgumentException("no line of a trace: " + this);
    }
}
