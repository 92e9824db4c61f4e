package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tum.klausur.question.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Response> responses() {
        return Stream.of(
                Response.Ticked.of(List.of(1, 3)),
                Response.Ticked.of(List.of()),
                new Response.NoneOfThese(),
                Response.NONE,
                new Response.Typed("0,25"),
                Response.Filled.of(Map.of()),
                Response.Filled.of(Map.of("1.1", "0,5", "verdict", "true", "2", " \n\"ü\" ")));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void responseComesBackFromJsonAsItWasGiven(Response response) throws JsonProcessingException {
        String json = JSON.writeValueAsString(ResponseForm.of(response));
        assertThat(JSON.readValue(json, ResponseForm.class).response()).contains(response);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"none\":true}|{\"none\":true}",
                "{\"ticked\":[]}|{\"ticked\":[]}",
                "{\"ticked\":[3,1]}|{\"ticked\":[1,3]}",
                "{\"filled\":{\"b\":\"2\",\"a\":\"1\",\"c\":\"\"}}|{\"filled\":{\"a\":\"1\",\"b\":\"2\"}}"
            })
    void whatMeansTheSameIsWrittenTheSame(String given, String written) throws JsonProcessingException {
        Response response = JSON.readValue(given, ResponseForm.class).response().orElseThrow();
        assertThat(JSON.writeValueAsString(ResponseForm.of(response))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"typed\":\"1\",\"filled\":{}}",
                "{\"ticked\":[],\"typed\":\"\"}",
                "{\"none\":false}",
                "{\"none\":null}",
                "{\"none\":true,\"ticked\":[]}",
                "{\"ticked\":[0]}",
                "{\"ticked\":[null]}",
                "{\"filled\":{\"a\":null}}",
                "{\"filled\":{\"\":\"1\"}}",
                "{\"filled\":{\"a b\":\"1\"}}",
                "{\"filled\":{\"../x\":\"1\"}}",
                "{\"filled\":{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":\"1\"}}"
            })
    void whatIsNotExactlyOneSoundResponseMeansNothing(String json) throws JsonProcessingException {
        assertThat(JSON.readValue(json, ResponseForm.class).response()).isEmpty();
    }

    @Test
    void moreFieldsThanAnyPartHasAreRefused() {
        Map<String, String> many = new HashMap<>();
        for (int field = 1; field <= 401; field++) {
            many.put("1." + field, "0");
        }
        assertThat(new ResponseForm(null, null, null, many).response()).isEmpty();
        many.remove("1.1");
        assertThat(new ResponseForm(null, null, null, many).response()).isPresent();
    }
}
