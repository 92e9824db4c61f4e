package de.tum.klausur.question.formula;

import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Checks that operands and operators take turns and brackets match, since EvalEx's tree builder takes {@code max(1 2)} and
 * {@code (1, 2)} for something, and prepares the signs: {@code +} before an operand goes, {@code ^ -} becomes one.
 */
final class TokenOrder {

    private static final int DEEPEST = 50;

    private final List<Token> ordered = new ArrayList<>();
    private final Deque<TokenType> open = new ArrayDeque<>();
    private boolean operandDue = true;

    private TokenOrder() {}

    static List<Token> of(List<Token> tokens) throws Grammar.Unreadable {
        TokenOrder order = new TokenOrder();
        for (Token token : tokens) {
            order.take(token);
        }
        if (order.operandDue) {
            throw new Grammar.Unreadable(
                    order.ordered.isEmpty() ? "an expression is missing here" : "the expression ends too soon",
                    "such as 2*n + 1");
        }
        if (!order.open.isEmpty()) {
            throw new Grammar.Unreadable("a bracket is never closed", "each ( needs its ), each [ its ]");
        }
        return order.ordered;
    }

    private void take(Token token) throws Grammar.Unreadable {
        switch (token.getType()) {
            case NUMBER_LITERAL, STRING_LITERAL, VARIABLE_OR_CONSTANT -> operand(token, false);
            case FUNCTION -> operand(token, true);
            case BRACE_OPEN -> {
                boolean call = last() == TokenType.FUNCTION;
                operand(token, true);
                open(call ? TokenType.FUNCTION : TokenType.BRACE_OPEN);
            }
            case ARRAY_OPEN -> {
                operandDue = true;
                ordered.add(token);
                open(TokenType.ARRAY_OPEN);
            }
            case BRACE_CLOSE, ARRAY_CLOSE -> close(token);
            case COMMA -> comma(token);
            case INFIX_OPERATOR -> {
                refuseIf(operandDue, "“" + token.getValue() + "” needs something on its left");
                operandDue = true;
                ordered.add(token);
            }
            case PREFIX_OPERATOR -> prefix(token);
            default -> throw new Grammar.Unreadable("“" + token.getValue() + "” can't stand here", "");
        }
    }

    private TokenType last() {
        return ordered.isEmpty() ? TokenType.COMMA : ordered.getLast().getType();
    }

    private void operand(Token token, boolean due) throws Grammar.Unreadable {
        if (!operandDue) {
            throw new Grammar.Unreadable(
                    "an operator is missing before “" + token.getValue() + "”", "write * for a product, such as 2*n");
        }
        operandDue = due;
        ordered.add(token);
    }

    private void open(TokenType bracket) throws Grammar.Unreadable {
        open.push(bracket);
        if (open.size() > DEEPEST) {
            throw new Grammar.Unreadable("more than " + DEEPEST + " brackets are open at once", "take some away");
        }
    }

    private void close(Token token) throws Grammar.Unreadable {
        boolean square = token.getType() == TokenType.ARRAY_CLOSE;
        TokenType opened = open.isEmpty() ? TokenType.COMMA : open.pop();
        refuseIf(
                square != (opened == TokenType.ARRAY_OPEN) || opened == TokenType.COMMA,
                "“" + token.getValue() + "” closes nothing");
        boolean emptyCall = opened == TokenType.FUNCTION && last() == TokenType.BRACE_OPEN;
        refuseIf(operandDue && !emptyCall, "something is missing before “" + token.getValue() + "”");
        operandDue = false;
        ordered.add(token);
    }

    private void comma(Token token) throws Grammar.Unreadable {
        if (open.isEmpty() || open.peek() != TokenType.FUNCTION) {
            throw new Grammar.Unreadable(
                    "a comma stands outside of a function's brackets", "the decimal mark is a point, such as 0.5");
        }
        refuseIf(operandDue, "something is missing before the comma");
        operandDue = true;
        ordered.add(token);
    }

    private void prefix(Token token) throws Grammar.Unreadable {
        refuseIf(!operandDue, "“" + token.getValue() + "” can't stand here");
        String before = ordered.isEmpty() ? "" : ordered.getLast().getValue();
        boolean afterOperator = last() == TokenType.INFIX_OPERATOR || last() == TokenType.PREFIX_OPERATOR;
        refuseIf(afterOperator && before.equals("!") && !token.getValue().equals("!"), "“!” needs a condition");
        if (token.getValue().equals("+")) {
            return;
        }
        boolean minus = token.getValue().equals("-");
        if (afterOperator && before.equals("^") && minus) {
            power(token, "^-");
        } else if (afterOperator && before.equals("^-") && minus) {
            power(token, "^");
        } else {
            ordered.add(token);
        }
    }

    private void power(Token token, String name) {
        ordered.removeLast();
        ordered.add(new Token(token.getStartPosition(), name, TokenType.INFIX_OPERATOR, Grammar.POWER_OF_MINUS));
    }

    private static void refuseIf(boolean wrong, String message) throws Grammar.Unreadable {
        if (wrong) {
            throw new Grammar.Unreadable(message, "such as 2*(n + 1)");
        }
    }
}
