package de.tum.klausur.question.formula;

/** Why a text is no expression: a sentence for authors, a reason with a piece of what was typed for students. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Formula.Problem problem;
    private final transient StudentFormula.Problem typed;

    Unreadable(String message, String hint) {
        this(new Formula.Problem(message, hint), new StudentFormula.Problem(StudentFormula.Reason.UNREADABLE, ""));
    }

    Unreadable(StudentFormula.Reason reason, String excerpt) {
        this(
                new Formula.Problem("“" + excerpt + "” has no one meaning", ""),
                new StudentFormula.Problem(reason, excerpt));
    }

    private Unreadable(Formula.Problem problem, StudentFormula.Problem typed) {
        super(problem.message(), null, false, false);
        this.problem = problem;
        this.typed = typed;
    }

    Formula.Problem problem() {
        return problem;
    }

    StudentFormula.Problem typed() {
        return typed;
    }
}
