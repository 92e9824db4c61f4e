package de.tum.klausur.question.response;

import de.tum.klausur.question.key.AcceptedShape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A shape as people type it: {@code 64×32×32}, {@code 64x32x32}, {@code (64, 32, 32)}, {@code [64,32,32]},
 * {@code 64 32 32}. Sizes are whole numbers from 1 to 999 999 999; there are 1 to 12 of them. A batch axis may be named
 * {@code B} or {@code N} instead, as in {@code (B, 64, 32, 32)}: it is read as {@link AcceptedShape#ANY} and so fits
 * free axes only.
 */
public final class ShapeText {

    private static final int LONGEST = 120;
    private static final int HIGHEST_RANK = 12;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*+[×xX*·,;]\\s*+|\\s++");
    private static final Pattern SIZE = Pattern.compile("0*+[1-9][0-9]{0,8}");
    private static final Pattern BATCH = Pattern.compile("[bBnN]");

    private ShapeText() {}

    /** The sizes; empty where {@code text} is no shape. */
    public static Optional<List<Integer>> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = withoutBrackets(TypedText.stripped(text));
        List<String> sizes = List.of(SEPARATOR.split(bare, -1));
        boolean readable = sizes.size() <= HIGHEST_RANK
                && sizes.stream()
                        .allMatch(size -> isBatch(size) || SIZE.matcher(size).matches());
        return readable ? Optional.of(sizes.stream().map(ShapeText::size).toList()) : Optional.empty();
    }

    private static Integer size(String text) {
        return isBatch(text) ? AcceptedShape.ANY : Integer.parseInt(text);
    }

    private static boolean isBatch(String text) {
        return BATCH.matcher(text).matches();
    }

    /** Takes one matching pair of brackets away, and the comma with which a list or tuple may end. */
    private static String withoutBrackets(String text) {
        boolean bracketed =
                (text.startsWith("(") && text.endsWith(")")) || (text.startsWith("[") && text.endsWith("]"));
        if (!bracketed) {
            return text;
        }
        String inside = text.substring(1, text.length() - 1).strip();
        return inside.endsWith(",") ? inside.substring(0, inside.length() - 1).strip() : inside;
    }
}
