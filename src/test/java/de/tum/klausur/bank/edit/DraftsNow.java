package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What an edit of a question would come to, for tests of other rooms. */
@ApplicationScoped
public class DraftsNow {

    @Inject
    Drafts drafts;

    /** The question as {@code source} would make it; empty where the source has a problem. */
    public Optional<Question> written(BankShelf.QuestionEntry question, String source) {
        EditForm form = EditForm.of(source, Optional.empty(), Optional.of(question.hash()));
        return drafts.read(question.path(), form, form.edited())
                .value()
                .map(written -> written.version().question());
    }
}
