package de.tum.klausur.bank.text;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a displayed formula that begins a line, so that its lines are no lists or headings to Markdown. A blank line
 * ends it: TeX allows none in there, and a forgotten {@code $$} then spoils one paragraph only.
 */
final class FormulaBlockParser extends AbstractBlockParser {

    private static final String FENCE = "$$";
    private static final int INDENT_OF_CODE = 4;

    private final FormulaBlock block = new FormulaBlock();
    private final StringBuilder tex = new StringBuilder();
    private boolean opened;
    private boolean closed;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString().strip();
        String content = opened ? text : text.substring(FENCE.length());
        opened = true;
        closed = content.endsWith(FENCE);
        tex.append(closed ? content.substring(0, content.length() - FENCE.length()) : content)
                .append('\n');
    }

    @Override
    public void closeBlock() {
        block.fill(tex.toString().strip(), closed);
    }

    /** Starts a formula where a line begins with {@code $$} and has nothing behind a closing {@code $$}. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= INDENT_OF_CODE) {
                return BlockStart.none();
            }
            int start = state.getNextNonSpaceIndex();
            String line =
                    state.getLine().getContent().toString().substring(start).stripTrailing();
            return starts(line) ? BlockStart.of(new FormulaBlockParser()).atIndex(start) : BlockStart.none();
        }

        private static boolean starts(String line) {
            if (!line.startsWith(FENCE) || line.startsWith("$", FENCE.length())) {
                return false;
            }
            int second = line.indexOf('$', FENCE.length());
            return second < 0 || (second > FENCE.length() && second == line.length() - FENCE.length());
        }
    }
}
