package de.tum.klausur.shared.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * A line drawn pale across every page, from the lower left to the upper right. To a screen reader it is an artifact, not
 * read out on each page.
 */
record Watermark(String text) {

    private static final float PALE = 0.09f;
    private static final float LARGEST = 22;

    /** How much of the diagonal the line takes. */
    private static final float SHARE = 0.8f;

    private static final int UNITS = 1000;

    void on(PDDocument document) throws IOException {
        PDFont font = PDType0Font.load(document, DejaVu.SANS_BOLD.stream());
        String drawable = drawable(font);
        float width = font.getStringWidth(drawable) / UNITS;
        for (PDPage page : document.getPages()) {
            draw(document, page, font, drawable, width);
        }
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private static void draw(PDDocument document, PDPage page, PDFont font, String drawable, float width)
            throws IOException {
        PDRectangle paper = page.getMediaBox();
        double angle = Math.atan2(paper.getHeight(), paper.getWidth());
        float size = Math.min(LARGEST, (float) Math.hypot(paper.getWidth(), paper.getHeight()) * SHARE / width);
        double half = size * width / 2;
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
            pale.setNonStrokingAlphaConstant(PALE);
            content.setGraphicsStateParameters(pale);
            content.setNonStrokingColor(Color.BLACK);
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(
                    Matrix.getRotateInstance(angle, (float) (paper.getWidth() / 2 - half * Math.cos(angle)), (float)
                            (paper.getHeight() / 2 - half * Math.sin(angle))));
            content.showText(drawable);
            content.endText();
            content.endMarkedContent();
        }
    }

    /** The text, with a question mark for what the font has no sign for. */
    private String drawable(PDFont font) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> isIn(font, sign) ? sign : "?")
                .collect(Collectors.joining());
    }

    private static boolean isIn(PDFont font, String sign) {
        try {
            return font.encode(sign).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
