package de.tum.klausur.bank.text;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code $…$} and {@code $$…$$} before Markdown sees what is inside, since Markdown would eat backslashes,
 * underscores and stars. As in Pandoc, the opening dollar has no space behind it, the closing one none before it and
 * no digit behind it, so that "$5 and $6" stays money.
 */
final class FormulaParser implements InlineContentParser {

    /** Bounds the search for the closing dollar, so that a text full of dollars costs linear time. */
    private static final int LONGEST = 2_000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (scanner.peekPreviousCodePoint() == '$') {
            return ParsedInline.none();
        }
        return switch (dollars(scanner)) {
            case 1 -> Character.isWhitespace(scanner.peek()) ? ParsedInline.none() : parse(scanner, 1);
            case 2 -> parse(scanner, 2);
            default -> ParsedInline.none();
        };
    }

    /** Steps over one to three dollars; more than two mean nothing, however many follow. */
    private static int dollars(Scanner scanner) {
        int count = 0;
        while (count < 3 && scanner.next('$')) {
            count++;
        }
        return count;
    }

    private static ParsedInline parse(Scanner scanner, int dollars) {
        Position start = scanner.position();
        for (int length = 0; length <= LONGEST; length++) {
            char next = scanner.peek();
            if (next == Scanner.END || next == '`') {
                return ParsedInline.none();
            }
            if (next == '$') {
                return length == 0 ? ParsedInline.none() : close(scanner, start, dollars);
            }
            scanner.next();
            if (next == '\\' && scanner.hasNext()) {
                scanner.next();
            }
        }
        return ParsedInline.none();
    }

    private static ParsedInline close(Scanner scanner, Position start, int dollars) {
        boolean afterSpace = Character.isWhitespace(scanner.peekPreviousCodePoint());
        Position end = scanner.position();
        if (dollars(scanner) != dollars) {
            return ParsedInline.none();
        }
        if (dollars == 1 && (afterSpace || Character.isDigit(scanner.peek()))) {
            return ParsedInline.none();
        }
        String tex = scanner.getSource(start, end).getContent().strip();
        return ParsedInline.of(new Formula(tex, dollars == 2), scanner.position());
    }

    /** Hands a parser to commonmark at each dollar. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaParser();
        }
    }
}
