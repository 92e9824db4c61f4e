package de.tum.klausur.question.response;

import de.tum.klausur.question.part.ShapeAxis;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shape as people type it: {@code 64×32×32}, {@code 64x32x32}, {@code (64, 32, 32)}, {@code [64,32,32]},
 * {@code 64 32 32}, {@code torch.Size([64, 32, 32])}. Sizes are whole numbers from 1 to 999 999 999; there are 1 to 12 of
 * them. An axis may have a name instead, as in {@code (B, 64, 32, 32)}: a single letter, or what frameworks call the batch.
 */
public final class ShapeText {

    private static final int LONGEST = 120;
    private static final int HIGHEST_RANK = 12;
    private static final Pattern CALLED = Pattern.compile("(?:torch\\.)?(?:Size|TensorShape) *\\((?<inside>.*)\\)");
    private static final Pattern NAMED = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]{0,30}+ *[=:] *");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*+[×xX*·,;]\\s*+|\\s++");
    private static final Pattern SIZE = Pattern.compile("0*+[1-9][0-9]{0,8}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}&&[^xX]]|batch|batch_?size|None");
    /** {@code 14,400}: two sizes, or one whose thousands are parted? */
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3}){1,2}");

    private ShapeText() {}

    /** The axes; empty where {@code text} is no shape. */
    public static Optional<List<ShapeAxis>> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> axes = List.of(SEPARATOR.split(bare(text), -1));
        boolean readable = axes.size() <= HIGHEST_RANK
                && axes.stream()
                        .allMatch(axis -> SIZE.matcher(axis).matches()
                                || NAME.matcher(axis).matches());
        return readable ? Optional.of(axes.stream().map(ShapeText::axis).toList()) : Optional.empty();
    }

    /** The size of the one axis where the commas are taken for separators of thousands; empty where they can't be any. */
    public static Optional<ShapeAxis> readGrouped(String text) {
        String stripped = text.length() > LONGEST ? "" : TypedText.stripped(text);
        return GROUPED.matcher(stripped).matches() ? Optional.of(axis(stripped.replace(",", ""))) : Optional.empty();
    }

    /** The name that {@code text} is for an axis; empty where it is none. */
    public static Optional<ShapeAxis.Named> name(String text) {
        return NAME.matcher(text).matches() ? Optional.of(new ShapeAxis.Named(text)) : Optional.empty();
    }

    private static ShapeAxis axis(String text) {
        return SIZE.matcher(text).matches() ? new ShapeAxis.Size(Integer.parseInt(text)) : new ShapeAxis.Named(text);
    }

    /** Without what is called a shape, the brackets around it, and a full stop behind it. */
    private static String bare(String text) {
        String stripped = TypedText.stripped(text);
        String ended = stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
        Matcher named = NAMED.matcher(ended);
        String shape = named.lookingAt() ? ended.substring(named.end()) : ended;
        Matcher called = CALLED.matcher(shape);
        return withoutBrackets(called.matches() ? called.group("inside").strip() : shape);
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
