package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.attempt.model.JournalEvent.Linked;
import de.tum.klausur.attempt.model.JournalEvent.Unlinked;
import de.tum.klausur.attempt.model.LinkSecret;
import de.tum.klausur.attempt.model.PhotoLink;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives the student of an attempt a link by which the own phone sends photos of one part, and takes it back. A part has one
 * link at a time: a new one is the end of the one before.
 */
@ApplicationScoped
class LinkingPhones {

    private final OwnAttempts own;
    private final PhotoLinks links;
    private final SittingConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LinkingPhones(OwnAttempts own, PhotoLinks links, SittingConfig config, Clock clock) {
        this.own = own;
        this.links = links;
        this.config = config;
        this.clock = clock;
    }

    /** A new link, and the only copy of its secret. */
    record Made(PhotoLink link, LinkSecret secret) {}

    /** What stands for a part, and its link where it has one that counts. */
    record Standing(Optional<PhotoLink> link, Answer answer) {}

    /**
     * Makes a link.
     *
     * @throws NotThere where the attempt is none of the current person's, or has no such part to upload to
     * @throws de.tum.klausur.shared.http.Refused where the attempt takes no answers
     */
    @Transactional
    public Made make(UUID attemptId, PartRef part) {
        Instant now = clock.instant();
        OpenRecord record = opened(attemptId, part);
        if (!record.attempt().takesAnswers(config.counted(now))) {
            throw Refusals.ended();
        }
        PhotoLink link = new PhotoLink(UUID.randomUUID(), attemptId, part, now.plus(PhotoLink.LIFE), false);
        List<JournalEvent> told = new ArrayList<>();
        withdraw(attemptId, part, now).ifPresent(told::add);
        told.add(new Linked(link.id(), link.until()));
        record.append(told, now);
        byte[] drawn = new byte[LinkSecret.BYTES];
        random.nextBytes(drawn);
        LinkSecret secret = LinkSecret.of(drawn);
        links.add(link, secret, now);
        return new Made(link, secret);
    }

    /**
     * Takes the part's link back; nothing happens where it has none.
     *
     * @throws NotThere where the attempt is none of the current person's, or has no such part to upload to
     */
    @Transactional
    public void withdraw(UUID attemptId, PartRef part) {
        Instant now = clock.instant();
        OpenRecord record = opened(attemptId, part);
        withdraw(attemptId, part, now)
                .filter(told -> !record.attempt().state().ended())
                .ifPresent(told -> record.append(told, now));
    }

    /**
     * How it stands.
     *
     * @throws NotThere where the attempt is none of the current person's, or has no such part to upload to
     */
    @Transactional
    public Standing of(UUID attemptId, PartRef part) {
        Instant now = clock.instant();
        UploadingFiles.part(own.paper(attemptId), part);
        OwnAttempt sat = own.get(attemptId);
        return new Standing(
                links.of(attemptId, part).filter(link -> link.isOpen(sat.attempt(), now, config.counted(now))),
                sat.answers().getOrDefault(part, Answer.NONE));
    }

    private OpenRecord opened(UUID attemptId, PartRef part) {
        UploadingFiles.part(own.paper(attemptId), part);
        return own.open(attemptId, List.of());
    }

    private Optional<Unlinked> withdraw(UUID attemptId, PartRef part, Instant now) {
        Optional<PhotoLink> link = links.of(attemptId, part);
        link.ifPresent(known -> links.withdraw(known.id(), now));
        return link.map(known -> new Unlinked(known.id()));
    }
}
