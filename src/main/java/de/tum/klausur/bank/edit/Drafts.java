package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.WrittenId;
import de.tum.klausur.bank.reading.SourceReader;
import de.tum.klausur.bank.reading.WrittenQuestion;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.BankShelf.QuestionEntry;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads what authors write, as the folder's files are read, and saves nothing. */
@ApplicationScoped
class Drafts {

    /** Longer files are refused in the folder too. */
    private static final int LONGEST = 256 * 1024;

    private final BankShelf shelf;
    private final FolderBeside beside;

    Drafts(BankShelf shelf, FolderBeside beside) {
        this.shelf = shelf;
        this.beside = beside;
    }

    /**
     * The question in service of a bank.
     *
     * @throws NotThere where there is none
     */
    public QuestionEntry entry(String bank, String question) {
        return shelf.question(question)
                .filter(entry -> entry.bankId().equals(bank))
                .orElseThrow(() -> new NotThere("question/" + question));
    }

    /** The texts of the version in service, to be edited. */
    public EditForm form(QuestionEntry entry) {
        return shelf.source(entry.id(), entry.hash())
                .map(source -> EditForm.of(source.en(), source.de(), Optional.of(entry.hash())))
                .orElseThrow(() -> new NotThere("version " + entry.hash()));
    }

    /** The question that the texts give, or all that is wrong with them. */
    public Parsed<WrittenQuestion> read(String path, EditForm form, Optional<String> version) {
        String texts = form.english() + form.german().orElse("");
        if (texts.length() > LONGEST) {
            return new Parsed<>(
                    Optional.empty(),
                    List.of(new FileProblem(
                            path,
                            1,
                            1,
                            "the texts are longer than " + LONGEST + " characters",
                            "make two questions of them")));
        }
        return SourceReader.read(path, form.english(), form.german(), beside.of(path, version, texts));
    }

    /**
     * Where a new question's English file will lie.
     *
     * @throws NotThere where there is no such bank
     */
    public String newPath(String bank, EditForm form) {
        String folder = shelf.questions().stream()
                .filter(entry -> entry.bankId().equals(bank))
                .map(entry -> entry.path().substring(0, entry.path().lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow(() -> new NotThere("bank/" + bank));
        return folder + WrittenId.in(form.english()).map(WrittenId::id).orElse("new") + ".md";
    }

    /** The problem of a new question whose id another one has. */
    Optional<FileProblem> taken(String path, EditForm form) {
        return WrittenId.in(form.english())
                .filter(id -> shelf.question(id.id()).isPresent())
                .map(id -> id.problem(path, "another question has the id " + id.id(), "take another one"));
    }
}
