package de.tum.klausur.people.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.people.TestPeople;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class MailingNoticesTest {

    @Inject
    Notices notices;

    @Inject
    MailingNotices mailing;

    @Inject
    MailQueue queue;

    @Inject
    Mailer mailer;

    @Inject
    MockMailbox box;

    @Inject
    TestPeople known;

    @Inject
    TestClock clock;

    @BeforeEach
    void nothingElseWaits() {
        mailing.mailWaiting();
        box.clear();
    }

    @Test
    void noticeIsMailedOnceInThePersonsLanguage() {
        Login login = Logins.student("ma01deu");
        login.request().cookie("language", "de").get("/notices").then().statusCode(200);
        tell(login, "Ergebnis");
        mailing.mailWaiting();
        mailing.mailWaiting();
        assertThat(mails(login)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Ergebnis");
            assertThat(mail.getText())
                    .startsWith("Body.\n\nMore.\n\nAnsehen: http")
                    .contains("/review/1", "/notices");
        });
    }

    @Test
    void noTitlePutsALineIntoTheHeadOfAMail() {
        Login login = signedIn("ma06inj");
        tell(login, "Results: Quiz\r\nBcc: all@example.org\nX-Evil: \u0000yes\u2028");
        mailing.mailWaiting();
        assertThat(mails(login))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.getSubject()).isEqualTo("Results: Quiz Bcc: all@example.org X-Evil: yes "));
    }

    @Test
    void manyNodesMailEachNoticeOnce() {
        Login login = signedIn("ma02two");
        for (int i = 0; i < 20; i++) {
            tell(login, "News " + i);
        }
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                nodes.execute(mailing::mailWaiting);
            }
        }
        assertThat(mails(login)).extracting(Mail::getSubject).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void noticeOfADeadNodeIsMailedByAnother() {
        clock.stopAt(Instant.now());
        Login login = signedIn("ma03ded");
        tell(login, "News");
        assertThat(queue.take()).isPresent();
        mailing.mailWaiting();
        assertThat(mails(login)).isEmpty();
        clock.advance(Duration.ofMinutes(11));
        mailing.mailWaiting();
        assertThat(mails(login)).hasSize(1);
    }

    @Test
    void oldNewsIsNotMailed() {
        clock.stopAt(Instant.now());
        Login login = signedIn("ma04old");
        tell(login, "News");
        clock.advance(Duration.ofDays(4));
        mailing.mailWaiting();
        assertThat(mails(login)).isEmpty();
    }

    @Test
    void withoutAMailServerNoticesWait() {
        Login login = signedIn("ma05off");
        tell(login, "News");
        new MailingNotices(new NoServer(), queue, mailer).mailWaiting();
        assertThat(mails(login)).isEmpty();
        mailing.mailWaiting();
        assertThat(mails(login)).hasSize(1);
    }

    /** The settings of an installation without KLAUSUR_MAIL_HOST. */
    private record NoServer(Optional<String> host, URI links, String every) implements MailConfig {
        NoServer() {
            this(Optional.empty(), URI.create("http://localhost"), "off");
        }
    }

    private List<Mail> mails(Login login) {
        return box.getMailsSentTo(login.login() + "@example.org");
    }

    private void tell(Login login, String subject) {
        QuarkusTransaction.requiringNew()
                .run(() -> notices.tell(
                        known.of(login).id(), new Notice(l -> subject, l -> "Body.\n\nMore.", "/review/1")));
    }

    private static Login signedIn(String name) {
        Login login = Logins.student(name);
        login.request().get("/notices").then().statusCode(200);
        return login;
    }
}
