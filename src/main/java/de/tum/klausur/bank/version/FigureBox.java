package de.tum.klausur.bank.version;

import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.Region;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The coordinates of a figure: its viewBox (SVG) or its pixels. Points on a figure are told in these.
 *
 * @param left the x of its left edge, 0 for pixels
 * @param top the y of its upper edge, 0 for pixels
 * @param width more than 0
 * @param height more than 0
 */
public record FigureBox(BigDecimal left, BigDecimal top, BigDecimal width, BigDecimal height) {

    private static final String NUMBER = "(-?[0-9]*\\.?[0-9]+)";
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\bviewBox\\s*=\\s*[\"']\\s*%1$s[\\s,]+%1$s[\\s,]+%1$s[\\s,]+%1$s\\s*[\"']".formatted(NUMBER));
    private static final Pattern WIDTH = Pattern.compile("\\swidth\\s*=\\s*[\"']" + NUMBER + "(?:px)?[\"']");
    private static final Pattern HEIGHT = Pattern.compile("\\sheight\\s*=\\s*[\"']" + NUMBER + "(?:px)?[\"']");

    /** The coordinates of a figure; empty where the file doesn't tell them. */
    public static Optional<FigureBox> of(Figure figure) {
        Optional<FigureBox> box = switch (figure.kind()) {
            case SVG -> ofSvg(new String(figure.content(), StandardCharsets.UTF_8));
            case PNG, JPEG -> Pixels.of(figure.content()).map(p -> ofSize(p.width(), p.height()));
        };
        return box.filter(b -> b.width().signum() > 0 && b.height().signum() > 0);
    }

    /** The x of its right edge. */
    public BigDecimal right() {
        return left.add(width);
    }

    /** The y of its lower edge. */
    public BigDecimal bottom() {
        return top.add(height);
    }

    /** Whether all of a region lies within, the edges included. */
    boolean holds(Region region) {
        Region.Box bounds = region.bounds();
        Point corner = bounds.corner();
        return corner.x().compareTo(left) >= 0
                && corner.y().compareTo(top) >= 0
                && corner.x().add(bounds.width()).compareTo(right()) <= 0
                && corner.y().add(bounds.height()).compareTo(bottom()) <= 0;
    }

    private static FigureBox ofSize(int width, int height) {
        return new FigureBox(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(width), BigDecimal.valueOf(height));
    }

    private static Optional<FigureBox> ofSvg(String svg) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            return Optional.empty();
        }
        Matcher box = VIEW_BOX.matcher(root.group());
        return box.find()
                ? Optional.of(new FigureBox(number(box, 1), number(box, 2), number(box, 3), number(box, 4)))
                : ofAttributes(root.group());
    }

    private static Optional<FigureBox> ofAttributes(String root) {
        Matcher width = WIDTH.matcher(root);
        Matcher height = HEIGHT.matcher(root);
        return width.find() && height.find()
                ? Optional.of(new FigureBox(BigDecimal.ZERO, BigDecimal.ZERO, number(width, 1), number(height, 1)))
                : Optional.empty();
    }

    private static BigDecimal number(Matcher found, int group) {
        return new BigDecimal(found.group(group));
    }
}
