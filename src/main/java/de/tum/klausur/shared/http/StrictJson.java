package de.tum.klausur.shared.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * JSON that is sent is taken at its word: a misspelt field, a field given twice, a missing number, null in a list, {@code 31.7} for whole
 * minutes, {@code 1} for the second decision there is or for the text "1" is told to the sender, where Jackson alone would
 * guess.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** Far deeper than anything that is taken: a change of an answer lies five deep. */
    private static final int DEEPEST = 50;

    /** What isn't taken for a value of the kind. */
    private static final Map<LogicalType, List<CoercionInputShape>> REFUSED = Map.of(
            LogicalType.Integer, List.of(CoercionInputShape.String, CoercionInputShape.EmptyString),
            LogicalType.Float, List.of(CoercionInputShape.String, CoercionInputShape.EmptyString),
            LogicalType.Boolean,
                    List.of(
                            CoercionInputShape.String,
                            CoercionInputShape.EmptyString,
                            CoercionInputShape.Integer,
                            CoercionInputShape.Float),
            LogicalType.Textual,
                    List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean),
            LogicalType.Enum,
                    List.of(
                            CoercionInputShape.Integer,
                            CoercionInputShape.Float,
                            CoercionInputShape.Boolean,
                            CoercionInputShape.EmptyString),
            LogicalType.DateTime, List.of(CoercionInputShape.Integer, CoercionInputShape.Float));

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        // What stands in a list or under a name is something: a null there met code that counts on it.
        Stream.of(List.class, Set.class, Map.class)
                .forEach(many ->
                        mapper.configOverride(many).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
        REFUSED.forEach((type, shapes) ->
                shapes.forEach(shape -> mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail)));
    }
}
