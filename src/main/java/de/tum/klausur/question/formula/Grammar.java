package de.tum.klausur.question.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.parser.Token;
import java.util.List;
import java.util.Map;

/**
 * What EvalEx reads: our operators with their ranks, and any name before a bracket as a function, which is then looked up
 * here. EvalEx gives the tree only; none of its own functions, constants and operators is in reach.
 */
final class Grammar {

    /** Why a text is no expression. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Formula.Problem problem;

        Unreadable(String message, String hint) {
            super(message, null, false, false);
            this.problem = new Formula.Problem(message, hint);
        }

        Formula.Problem problem() {
            return problem;
        }
    }

    private static final int POWER = OperatorIfc.OPERATOR_PRECEDENCE_POWER;
    /** Below the power, as in mathematics and Python: {@code -2^2} is -4. */
    private static final int MINUS = 35;

    /** {@code a^-b}, made of two tokens before the tree is built: a prefix of lower rank would end the power. */
    static final Operator POWER_OF_MINUS = Operator.infix(POWER, false);

    static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .operatorDictionary(operators())
            .functionDictionary(new AnyFunction())
            .defaultConstants(Map.of())
            .arraysAllowed(true)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .singleQuoteStringLiteralsAllowed(true)
            .build();

    private Grammar() {}

    private static OperatorDictionaryIfc operators() {
        OperatorDictionaryIfc operators = new MapBasedOperatorDictionary();
        operators.addOperator("||", Operator.infix(OperatorIfc.OPERATOR_PRECEDENCE_OR, true));
        operators.addOperator("&&", Operator.infix(OperatorIfc.OPERATOR_PRECEDENCE_AND, true));
        for (String name : List.of("==", "!=")) {
            operators.addOperator(name, Operator.infix(OperatorIfc.OPERATOR_PRECEDENCE_EQUALITY, true));
        }
        for (String name : List.of("<", "<=", ">", ">=")) {
            operators.addOperator(name, Operator.infix(OperatorIfc.OPERATOR_PRECEDENCE_COMPARISON, true));
        }
        for (String name : List.of("+", "-")) {
            operators.addOperator(name, Operator.infix(OperatorIfc.OPERATOR_PRECEDENCE_ADDITIVE, true));
            operators.addOperator(name, new Operator(MINUS, false, true));
        }
        for (String name : List.of("*", "/", "%")) {
            operators.addOperator(name, Operator.infix(OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE, true));
        }
        operators.addOperator("^", Operator.infix(POWER, false));
        operators.addOperator("!", new Operator(OperatorIfc.OPERATOR_PRECEDENCE_UNARY, false, true));
        return operators;
    }

    private static UnsupportedOperationException onlyRead() {
        return new UnsupportedOperationException("EvalEx reads, it does not evaluate");
    }

    /** An operator's rank and side. */
    record Operator(int precedence, boolean leftAssociative, boolean prefix) implements OperatorIfc {

        static Operator infix(int precedence, boolean leftAssociative) {
            return new Operator(precedence, leftAssociative, false);
        }

        @Override
        public int getPrecedence() {
            return precedence;
        }

        @Override
        public int getPrecedence(ExpressionConfiguration configuration) {
            return precedence;
        }

        @Override
        public boolean isLeftAssociative() {
            return leftAssociative;
        }

        @Override
        public boolean isPrefix() {
            return prefix;
        }

        @Override
        public boolean isPostfix() {
            return false;
        }

        @Override
        public boolean isInfix() {
            return !prefix;
        }

        @Override
        public boolean isOperandLazy() {
            return false;
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... operands) {
            throw onlyRead();
        }
    }

    /** Takes every name for a function of any number of arguments, so that we say what is wrong with it. */
    private static final class AnyFunction implements FunctionDictionaryIfc, FunctionIfc {

        @Override
        public void addFunction(String name, FunctionIfc function) {
            throw onlyRead();
        }

        @Override
        public FunctionIfc getFunction(String name) {
            return this;
        }

        @Override
        public List<FunctionParameterDefinition> getFunctionParameterDefinitions() {
            return List.of(FunctionParameterDefinition.builder()
                    .name("arguments")
                    .isVarArg(true)
                    .build());
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... arguments) {
            throw onlyRead();
        }

        @Override
        public void validatePreEvaluation(Token token, EvaluationValue... arguments) {
            throw onlyRead();
        }

        @Override
        public boolean hasVarArgs() {
            return true;
        }
    }
}
