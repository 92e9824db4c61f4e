package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.SessionOfMatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Tells which session an objection belongs to, so that nobody decides where they are a candidate. */
@ApplicationScoped
@Transactional
class SessionOfObjection implements SessionOfMatter {

    private final ObjectionRepository objections;
    private final Attempts attempts;

    SessionOfObjection(ObjectionRepository objections, Attempts attempts) {
        this.objections = objections;
        this.attempts = attempts;
    }

    @Override
    public Matter matter() {
        return Matter.OBJECTION;
    }

    @Override
    public Optional<String> session(String id) {
        return uuid(id).flatMap(objections::findByIdOptional)
                .map(objection -> attempts.get(objection.attemptId))
                .map(AttemptView::sessionId)
                .map(UUID::toString);
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
