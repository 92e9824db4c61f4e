package de.tum.klausur.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What the JSON says, by who asks for what in which language. */
final class Told {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What later releases tell beside it; what was told is told as it was. */
    private static final List<String> ADDED_SINCE = List.of("wordings", "partNames", "calculator", "confirm");

    private Told() {}

    /** @param asked a login and a path with a blank between */
    static Map<String, JsonNode> once(String asked, TestClock clock) {
        Map<String, JsonNode> told = new LinkedHashMap<>();
        for (String language : new String[] {"en", "de"}) {
            told.put(asked + " " + language, now(asked + " " + language, clock));
        }
        return told;
    }

    /**
     * What is told now, of reviews in their window; without the server's time, and in one order where the database may give
     * another.
     */
    static JsonNode now(String asked, TestClock clock) {
        String[] words = asked.split(" ", -1);
        clock.stopAt(words[1].startsWith("/api/review/") ? WholeYear.IN_THE_WINDOW : WholeYear.NOW);
        Response answer =
                login(words[0]).request().header("Accept-Language", words[2]).get(words[1]);
        if (answer.statusCode() != 200) {
            throw new AssertionError(asked + ": " + answer.statusCode() + " " + answer.asString());
        }
        try {
            JsonNode told = JSON.readTree(answer.asString());
            normalised(told);
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, JsonNode> stored() {
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(Dump.stored().answers()))) {
            Map<String, JsonNode> told = new TreeMap<>();
            JSON.readTree(in).properties().forEach(one -> {
                normalised(one.getValue());
                told.put(one.getKey(), one.getValue());
            });
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void normalised(JsonNode told) {
        if (told instanceof ObjectNode object) {
            object.remove("serverTime");
            object.remove(ADDED_SINCE);
            withoutFurtherPages(object.path("fields"));
            sort(object.get("objections"), one -> one.path("id").asText());
            sort(object.get("ticked"), JsonNode::asText);
            object.properties().stream()
                    .filter(field -> field.getValue().isTextual())
                    .forEach(field -> field.setValue(
                            TextNode.valueOf(withoutLanguage(field.getValue().textValue()))));
        }
        told.forEach(Told::normalised);
    }

    /** Uploads take several pages since; whoever fills the first alone does as before. */
    private static void withoutFurtherPages(JsonNode fields) {
        if (fields instanceof ArrayNode all) {
            all.removeIf(field -> field.path("name").asText().matches("(?:file|name)[2-6]"));
        }
    }

    /** English says so to German readers since. */
    private static String withoutLanguage(String text) {
        if (!text.contains("<")) {
            return text;
        }
        Document page = Jsoup.parseBodyFragment(text);
        page.select("span[lang=en]").unwrap();
        return page.body().html();
    }

    private static void sort(@Nullable JsonNode told, Function<JsonNode, String> by) {
        if (told instanceof ArrayNode array) {
            List<JsonNode> sorted = new ArrayList<>();
            array.forEach(sorted::add);
            sorted.sort(Comparator.comparing(by));
            array.removeAll().addAll(sorted);
        }
    }

    private static Login login(String name) {
        return Stream.of(Logins.ta(), Logins.secondTa(), Logins.lecturer(), Logins.secondLecturer())
                .filter(staff -> staff.login().equals(name))
                .findFirst()
                .orElseGet(() -> Logins.student(name));
    }
}
