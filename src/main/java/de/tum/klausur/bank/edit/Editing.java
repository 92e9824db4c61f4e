package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.BanksChanged;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/**
 * Saves what authors write as a new version, which is in service at once. Exams that are frozen name their versions and
 * never see it.
 */
@ApplicationScoped
class Editing {

    private final EditTransactions transactions;
    private final Event<BanksChanged> changed;

    Editing(EditTransactions transactions, Event<BanksChanged> changed) {
        this.transactions = transactions;
        this.changed = changed;
    }

    /**
     * Saves a question's texts.
     *
     * @throws NotThere where no such question is in service in this bank
     * @throws InvalidInput where the message is missing or too long
     */
    public EditOutcome save(String bank, String question, EditForm form) {
        return told(transactions.save(bank, question, form));
    }

    /**
     * Saves a new question.
     *
     * @throws NotThere where there is no such bank
     * @throws InvalidInput where the message is missing or too long
     */
    public EditOutcome create(String bank, EditForm form) {
        return told(transactions.create(bank, form));
    }

    /**
     * Takes the edit of a question back: the version that its file has is in service again. Does nothing where there is none.
     *
     * @throws NotThere where no such question is in service in this bank
     */
    public void takeBack(String bank, String question) {
        transactions.takeBack(bank, question);
        changed.fire(new BanksChanged());
    }

    private EditOutcome told(EditOutcome outcome) {
        if (outcome instanceof EditOutcome.Saved) {
            changed.fire(new BanksChanged());
        }
        return outcome;
    }
}
