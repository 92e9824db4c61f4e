package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A problem in a file, as the last sync found it. */
@Entity
@Table(name = "file_problem")
class ProblemRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column
    String path;

    @Column
    int line;

    @Column
    int col;

    @Column
    String message;

    @Column
    String hint;

    static ProblemRow of(FileProblem problem) {
        ProblemRow row = new ProblemRow();
        row.path = problem.path();
        row.line = problem.line();
        row.col = problem.column();
        row.message = problem.message();
        row.hint = problem.hint();
        return row;
    }

    FileProblem view() {
        return new FileProblem(path, line, col, message, hint);
    }
}
