package de.tum.klausur.bank.edit;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.bank.BanksChanged;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.reading.WrittenQuestion;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.BankShelf.QuestionEntry;
import de.tum.klausur.bank.store.Edit;
import de.tum.klausur.bank.store.Edits;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves what authors write as a new version, which is in service at once. Exams that are frozen name their versions and
 * never see it.
 */
@ApplicationScoped
class Editing {

    private static final int LONGEST_MESSAGE = 200;

    private final Drafts drafts;
    private final BankShelf shelf;
    private final Edits edits;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Event<BanksChanged> changed;
    private final Clock clock;

    Editing(
            Drafts drafts,
            BankShelf shelf,
            Edits edits,
            CurrentPerson current,
            AuditTrail audit,
            Event<BanksChanged> changed,
            Clock clock) {
        this.drafts = drafts;
        this.shelf = shelf;
        this.edits = edits;
        this.current = current;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Saves a question's texts.
     *
     * @throws NotThere where no such question is in service in this bank
     * @throws InvalidInput where the message is missing or too long
     */
    @Transactional
    public EditOutcome save(String bank, String question, EditForm form) {
        edits.lock();
        QuestionEntry entry = drafts.entry(bank, question);
        checkMessage(form);
        if (form.edited().filter(entry.hash()::equals).isEmpty()) {
            return new EditOutcome.Conflict(
                    shelf.source(question, entry.hash()).orElseThrow(() -> new NotThere("version " + entry.hash())));
        }
        Parsed<WrittenQuestion> read = drafts.read(entry.path(), form, form.edited());
        if (read.value().isEmpty()) {
            return new EditOutcome.Problems(read.problems());
        }
        if (read.value().get().version().hash().equals(entry.hash())) {
            return new EditOutcome.Unchanged();
        }
        Optional<String> file = edits.open(question).map(Edit::fileHash).orElse(Optional.of(entry.hash()));
        return saved(entry.path(), read.value().get(), edit(bank, form, file, Optional.of(entry.hash())));
    }

    /**
     * Saves a new question.
     *
     * @throws NotThere where there is no such bank
     * @throws InvalidInput where the message is missing or too long
     */
    @Transactional
    public EditOutcome create(String bank, EditForm form) {
        edits.lock();
        String path = drafts.newPath(bank, form);
        checkMessage(form);
        Parsed<WrittenQuestion> read = drafts.read(path, form, Optional.empty());
        List<FileProblem> problems = new ArrayList<>(read.problems());
        drafts.taken(path, form).ifPresent(problems::add);
        return read.value().isEmpty() || !problems.isEmpty()
                ? new EditOutcome.Problems(problems)
                : saved(path, read.value().get(), edit(bank, form, Optional.empty(), Optional.empty()));
    }

    /**
     * Takes the edit of a question back: the version that its file has is in service again. Does nothing where there is none.
     *
     * @throws NotThere where no such question is in service in this bank
     */
    @Transactional
    public void takeBack(String bank, String question) {
        edits.lock();
        drafts.entry(bank, question);
        edits.takeBack(question).ifPresent(edit -> announce("bank.take-back", question, edit.hash()));
    }

    /** What is new about an edit; the texts give it its question and version. */
    private Edit edit(String bank, EditForm form, Optional<String> file, Optional<String> before) {
        return new Edit(
                UUID.randomUUID(),
                "",
                bank,
                file,
                before,
                "",
                form.message().strip(),
                current.person().id(),
                clock.instant(),
                Optional.empty());
    }

    private EditOutcome saved(String path, WrittenQuestion written, Edit edit) {
        String question = written.version().question().id().value();
        String hash = written.version().hash();
        edits.serve(edit.of(question, hash), path, written);
        announce("bank.edit", question, hash);
        return new EditOutcome.Saved(question, hash);
    }

    private void announce(String action, String question, String hash) {
        changed.fire(new BanksChanged());
        audit.record(new AuditEvent(action, "question/" + question, Optional.empty(), Map.of("version", hash)));
    }

    private static void checkMessage(EditForm form) {
        String message = form.message().strip();
        if (message.isEmpty() || message.length() > LONGEST_MESSAGE) {
            throw new InvalidInput(List.of(new InputProblem(
                    "message", locale -> Texts.in(EditMessages.class, locale).messageWanted(LONGEST_MESSAGE))));
        }
    }
}
