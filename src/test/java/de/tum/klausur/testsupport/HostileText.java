package de.tum.klausur.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that some store, page or header can't hold. */
public final class HostileText {

    /** One of each kind. */
    public static final String ALL = "Ä\u0000b\u001bc\ud800d\udc00e\u202ef\r\ng\uffffh\u0085i😀½";

    /** The same as it is kept where a text has lines. */
    public static final String LINES = "Äbcde\u202ef\ngh\ni😀½";

    /** The same as it is kept where it has one line. */
    public static final String LINE = "Äbcdef gh i😀½";

    private static final List<String> PIECES = List.of(
            "\u0000", "\u0001", "\u001b", "\u007f", "\u0085", "\ud83d", "\udc00", "\uffff", "\ufdd0", "\u202e",
            "\u2066", "\r\n", "\r", "\n", "\t", "\f", "\u2028", "😀", "ö", "日本", "שלום", "x", " ", "'", "\"", "\\",
            "<b>", "%", "${x}");

    private static final ObjectMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private HostileText() {}

    /** Each kind, then mixtures, the same at each call. */
    public static List<String> some() {
        Random random = new Random(15);
        return Stream.concat(
                        Stream.of(
                                "\u0000",
                                "a\u0000",
                                "\ud800",
                                "\u202eabc",
                                "\r\nBcc: x@example.org",
                                "\uffff",
                                "",
                                ALL),
                        IntStream.range(0, 3)
                                .mapToObj(i -> random.ints(12, 0, PIECES.size())
                                        .mapToObj(PIECES::get)
                                        .collect(Collectors.joining())))
                .toList();
    }

    /** JSON in which each sign beyond ASCII is written as an escape, so that halves of pairs arrive. */
    public static String json(Object value) {
        try {
            return ASCII.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
