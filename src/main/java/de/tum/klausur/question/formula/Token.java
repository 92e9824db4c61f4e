package de.tum.klausur.question.formula;

/**
 * A piece of an expression, as the lexer of authors' or of students' texts takes it.
 *
 * @param text as it is understood: words without their quotes, {@code ln} where a student typed log
 * @param at the character at which it begins, counted from 1
 */
record Token(Kind kind, String text, int at) {

    enum Kind {
        NUMBER,
        /** A text in quotes. */
        WORDS,
        NAME,
        /** A name with a bracket behind it. */
        FUNCTION,
        /** A bracket, a comma or an operator. */
        SIGN,
        /** Students only: a product without its sign. */
        PRODUCT,
        /** Students only: {@code √} with a bracket behind it. */
        ROOT,
        /** Students only: {@code e}, Euler's number. */
        EULER,
        END
    }

    /** What names are made of: a first character, then any number of others. */
    static final String FIRST = "[A-Za-zΑ-ΡΣ-Ωα-ω_]";

    static final String OTHERS = "[A-Za-z0-9Α-ΡΣ-Ωα-ω_]";

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean beginsOperand() {
        return switch (kind) {
            case NUMBER, WORDS, NAME, FUNCTION, ROOT, EULER -> true;
            case SIGN -> text.equals("(");
            case PRODUCT, END -> false;
        };
    }

    boolean endsOperand() {
        return switch (kind) {
            case NUMBER, WORDS, NAME, EULER -> true;
            case SIGN -> text.equals(")") || text.equals("]");
            case FUNCTION, ROOT, PRODUCT, END -> false;
        };
    }

    /** How an author would write it. */
    String written() {
        return switch (kind) {
            case ROOT -> "sqrt";
            case EULER -> "exp(1)";
            case NUMBER, WORDS, NAME, FUNCTION, SIGN, PRODUCT, END -> text;
        };
    }
}
