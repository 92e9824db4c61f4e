package de.tum.klausur.question.part;

class BreaksByExpressions {
    com.ezylang.evalex.Expression expression;
}
