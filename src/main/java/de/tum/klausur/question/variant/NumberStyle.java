package de.tum.klausur.question.variant;

/** The decimal mark of the numbers that a text takes in. */
public enum NumberStyle {
    /** {@code 0.5} everywhere: English texts, keys. */
    POINT,
    /** German Markdown: {@code 0,5} in text, {@code 0{,}5} in formulas, where TeX would set a gap, {@code 0.5} in code. */
    COMMA_IN_TEXT,
    /** German SVG: {@code 0,5} between tags, {@code 0.5} in them, where it is a coordinate. */
    COMMA_BETWEEN_TAGS
}
