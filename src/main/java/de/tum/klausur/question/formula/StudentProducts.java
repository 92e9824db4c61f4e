package de.tum.klausur.question.formula;

import de.tum.klausur.question.formula.StudentText.Kind;
import de.tum.klausur.question.formula.StudentText.Piece;
import de.tum.klausur.question.formula.StudentText.Refused;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes out each product that stands without its sign, and refuses where people differ on what it binds: {@code 1/2x},
 * {@code e^2x}, {@code √2x}.
 */
final class StudentProducts {

    /** What the operators since the last bracket, comma, plus or minus say of a product without sign. */
    private static final class Level {
        private boolean divisor;
        private boolean exponent;
        private boolean root;
    }

    private static final Piece START = new Piece(Kind.COMMA, "");

    private final StringBuilder written = new StringBuilder();
    private final Deque<Level> levels = new ArrayDeque<>();
    private Piece before = START;

    private StudentProducts() {
        levels.push(new Level());
    }

    static String writtenOut(List<Piece> pieces) throws Refused {
        StudentProducts products = new StudentProducts();
        for (Piece piece : pieces) {
            products.take(piece);
        }
        return products.written.toString();
    }

    private void take(Piece piece) throws Refused {
        boolean operand = endsOperand(before);
        if (operand && beginsOperand(piece)) {
            product(piece);
        }
        switch (piece.kind()) {
            case OPERATOR -> operator(piece.text().charAt(0), operand);
            case COMMA -> level(new Level());
            case OPEN -> levels.push(new Level());
            case CLOSE -> close();
            case ROOT -> levels.element().root = true;
            case NUMBER, NAME, FUNCTION -> {}
        }
        boolean bareRoot = before.kind() == Kind.ROOT && piece.kind() != Kind.OPEN;
        if (bareRoot && piece.kind() != Kind.NUMBER && piece.kind() != Kind.NAME) {
            throw new Refused(StudentFormula.Reason.MISSING_BRACKETS, "√");
        }
        if (before.kind() == Kind.ROOT && !bareRoot) {
            // √(…) is plain; the level of the bracket has been pushed above the root's.
            Level inner = levels.pop();
            levels.element().root = false;
            levels.push(inner);
        }
        written.append(bareRoot ? "(" + piece.text() + ")" : piece.kind() == Kind.ROOT ? "sqrt" : piece.text());
        before = piece;
    }

    private static boolean endsOperand(Piece piece) {
        return switch (piece.kind()) {
            case NUMBER, NAME, CLOSE -> true;
            case FUNCTION, ROOT, OPEN, OPERATOR, COMMA -> false;
        };
    }

    private static boolean beginsOperand(Piece piece) {
        return switch (piece.kind()) {
            case NUMBER, NAME, FUNCTION, ROOT, OPEN -> true;
            case CLOSE, OPERATOR, COMMA -> false;
        };
    }

    private void product(Piece piece) throws Refused {
        if (piece.kind() == Kind.NUMBER) {
            // "x 2" and "1 000": no product that anybody writes
            throw new Refused(StudentFormula.Reason.UNREADABLE, before.text() + " " + piece.text());
        }
        Level level = levels.element();
        boolean bareExponent = level.exponent && before.kind() != Kind.CLOSE;
        if (level.divisor || bareExponent || level.root) {
            throw new Refused(StudentFormula.Reason.AMBIGUOUS_PRODUCT, before.text() + piece.text());
        }
        level.exponent = false;
        written.append('*');
    }

    private void operator(char operator, boolean afterOperand) throws Refused {
        if (!afterOperand) {
            return; // a sign, which changes nothing of what it stands in
        }
        Level level = levels.element();
        if (level.root && operator == '^') {
            throw new Refused(StudentFormula.Reason.AMBIGUOUS_PRODUCT, "√" + before.text() + "^");
        }
        level.root = false;
        level.exponent = operator == '^';
        level.divisor = operator == '/' || (operator == '^' && level.divisor);
    }

    private void level(Level level) {
        levels.pop();
        levels.push(level);
    }

    private void close() throws Refused {
        if (levels.size() == 1) {
            throw new Refused(StudentFormula.Reason.UNREADABLE, ")");
        }
        levels.pop();
    }
}
