package de.tum.klausur.people.notice;

import de.tum.klausur.shared.FinishedBeforeStop;
import de.tum.klausur.shared.page.Texts;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Mails notices, one by one, on whichever node gets to them first. */
@ApplicationScoped
class MailingNotices {

    private static final Logger LOG = Logger.getLogger(MailingNotices.class);
    private static final int AT_ONCE = 100;

    private final MailConfig config;
    private final MailQueue queue;
    private final Mailer mailer;

    MailingNotices(MailConfig config, MailQueue queue, Mailer mailer) {
        this.config = config;
        this.queue = queue;
        this.mailer = mailer;
    }

    @Scheduled(every = "${klausur.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    void mailWaiting() {
        if (config.host().isEmpty()) {
            return;
        }
        Stream.generate(queue::take)
                .limit(AT_ONCE)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .forEach(this::mail);
    }

    private void mail(NoticeMail mail) {
        try {
            mailer.send(Mail.withText(mail.address(), mail.subject(), text(mail)));
            queue.mailed(mail.noticeId());
        } catch (RuntimeException e) {
            LOG.errorf(e, "notice %d could not be mailed; it is tried again later", mail.noticeId());
        }
    }

    private String text(NoticeMail mail) {
        return Texts.in(NoticeMessages.class, mail.locale())
                .mail(
                        mail.body(),
                        config.links().resolve(mail.path()).toString(),
                        config.links().resolve("/notices").toString());
    }
}
