package de.tum.klausur.bank.text;

import org.commonmark.node.CustomNode;

/** A formula inside a line: {@code $x$}, or {@code $$x$$} to be displayed. */
final class Formula extends CustomNode {

    private final String tex;
    private final boolean display;

    Formula(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    String tex() {
        return tex;
    }

    boolean display() {
        return display;
    }
}
