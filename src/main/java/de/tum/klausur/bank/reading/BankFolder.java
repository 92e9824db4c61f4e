package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.BankHeader;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import java.util.List;

/**
 * One bank's folder, read.
 *
 * @param path below exams/, e.g. {@code banks/09-cnn}
 * @param questions by path
 * @param problems of files that belong to no question
 */
public record BankFolder(
        String path, Parsed<BankHeader> header, List<QuestionFile> questions, List<FileProblem> problems) {

    static final String HEADER = "bank.yaml";

    public BankFolder {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    public String headerPath() {
        return path + "/" + HEADER;
    }
}
