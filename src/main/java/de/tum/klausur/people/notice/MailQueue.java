package de.tum.klausur.people.notice;

import de.tum.klausur.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which notice is mailed next. Each step is a transaction of its own; the mail goes out between them. */
@ApplicationScoped
class MailQueue {

    /** After that, the node that took a notice is believed dead, and another takes it: rather two mails than none. */
    private static final Duration BELIEVED_DEAD = Duration.ofMinutes(10);

    /** Older notices stay on the page: a mail server set up late must not flood people with old news. */
    private static final Duration OLD_NEWS = Duration.ofDays(3);

    private final NoticeRepository notices;
    private final People people;
    private final Clock clock;

    MailQueue(NoticeRepository notices, People people, Clock clock) {
        this.notices = notices;
        this.people = people;
        this.clock = clock;
    }

    /** Takes the next notice for this node alone; empty: none is waiting. */
    @Transactional
    Optional<NoticeMail> take() {
        Instant now = clock.instant();
        return notices.lockNextUnmailed(now.minus(BELIEVED_DEAD), now.minus(OLD_NEWS))
                .map(row -> {
                    row.mailingAt = now;
                    return NoticeMail.of(row, people.mailbox(row.personId).orElseThrow());
                });
    }

    @Transactional
    void mailed(long noticeId) {
        notices.update("mailedAt = ?1 where id = ?2", clock.instant(), noticeId);
    }
}
