package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.BankHeader;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.WrittenId;
import java.util.List;
import java.util.Optional;

/**
 * One bank's folder, read.
 *
 * @param path below its folder, which a further one's name stands before, e.g. {@code banks/09-cnn}
 * @param id the one in {@code bank.yaml}, also where the rest of it can't be read
 * @param questions by path
 * @param problems of files that belong to no question
 */
public record BankFolder(
        String path,
        Optional<WrittenId> id,
        Parsed<BankHeader> header,
        List<QuestionFile> questions,
        List<FileProblem> problems) {

    static final String HEADER = "bank.yaml";

    public BankFolder {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    public String headerPath() {
        return path + "/" + HEADER;
    }
}
