package de.tum.klausur.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.InputStream;

/** The fonts of a printout, which hold Latin, Greek, mathematical signs and boxes. */
enum DejaVu {
    SANS("DejaVuSans", "sans", 400, FontStyle.NORMAL),
    SANS_BOLD("DejaVuSans-Bold", "sans", 700, FontStyle.NORMAL),
    SANS_OBLIQUE("DejaVuSans-Oblique", "sans", 400, FontStyle.ITALIC),
    SANS_BOLD_OBLIQUE("DejaVuSans-BoldOblique", "sans", 700, FontStyle.ITALIC),
    MONO("DejaVuSansMono", "mono", 400, FontStyle.NORMAL),
    MONO_BOLD("DejaVuSansMono-Bold", "mono", 700, FontStyle.NORMAL),
    MONO_OBLIQUE("DejaVuSansMono-Oblique", "mono", 400, FontStyle.ITALIC);

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    @SuppressWarnings("checkstyle:ParameterNumber")
    DejaVu(String file, String family, int weight, FontStyle style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    InputStream stream() {
        InputStream in = DejaVu.class.getResourceAsStream(FOLDER + file + ".ttf");
        if (in == null) {
            throw new IllegalStateException("not in the build: " + file);
        }
        return in;
    }

    /** How print.css calls it. */
    String family() {
        return family;
    }

    /** How figures call it. */
    String generic() {
        return family.equals("sans") ? "sans-serif" : "monospace";
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }
}
