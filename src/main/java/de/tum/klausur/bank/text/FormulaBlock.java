package de.tum.klausur.bank.text;

import org.commonmark.node.CustomBlock;

/** A displayed formula on lines of its own, between {@code $$} and {@code $$}. */
final class FormulaBlock extends CustomBlock {

    private String tex = "";
    private boolean closed;

    void fill(String tex, boolean closed) {
        this.tex = tex;
        this.closed = closed;
    }

    String tex() {
        return tex;
    }

    /** Whether the closing {@code $$} was there; if not, the text is shown as it was typed. */
    boolean closed() {
        return closed;
    }
}
