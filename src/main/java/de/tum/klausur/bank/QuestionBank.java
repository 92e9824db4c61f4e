package de.tum.klausur.bank;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.QuestionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives out questions: the one in service now, or any version that ever was. */
@ApplicationScoped
public class QuestionBank {

    /** The version in service; empty where no such question is known or its file was removed. */
    public Optional<QuestionVersion> current(QuestionId id) {
        return Optional.empty();
    }

    /**
     * The version with this hash, for ever the same; kept in memory after the first call.
     *
     * @throws java.util.NoSuchElementException where no version has this hash
     */
    public QuestionVersion version(String hash) {
        throw new java.util.NoSuchElementException("no question version " + hash);
    }
}
