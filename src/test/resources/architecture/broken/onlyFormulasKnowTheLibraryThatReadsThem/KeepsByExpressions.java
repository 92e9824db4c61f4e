package de.tum.klausur.question.formula;

class KeepsByExpressions {
    com.ezylang.evalex.Expression expression;
}
