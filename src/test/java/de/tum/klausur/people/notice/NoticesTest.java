package de.tum.klausur.people.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.people.TestPeople;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class NoticesTest {

    @Inject
    Notices notices;

    @Inject
    TestPeople known;

    @Test
    void personReadsTheOwnNoticesNewestFirst() {
        Login login = signedIn("no01own");
        tell(login, "First news");
        tell(login, "Second <b>news</b>");
        assertThat(login.page("/notices")).containsSubsequence("Second &lt;b&gt;news", "First news");
        assertThat(login.page("/")).contains("Second &lt;b&gt;news");
    }

    @Test
    void nobodyReadsAnothersNotices() {
        tell(signedIn("no02one"), "For one alone");
        assertThat(signedIn("no02two").page("/notices"))
                .doesNotContain("For one alone")
                .contains("no notices for you yet");
    }

    @Test
    void noticeIsReadInTheReadersLanguageWhenItIsRead() {
        Login login = signedIn("no03deu");
        tell(login, "News");
        assertThat(login.page("/notices")).contains("News auf en");
        assertThat(login.request()
                        .accept(ContentType.HTML)
                        .header("Accept-Language", "de-DE,de;q=0.9")
                        .get("/notices")
                        .asString())
                .contains("News auf de")
                .doesNotContain("News auf en");
        login.request()
                .cookie("language", "de")
                .get("/api/notices")
                .then()
                .statusCode(200)
                .body("items.subject[0]", containsString("auf de"));
    }

    @Test
    void longListIsPaged() {
        Login login = signedIn("no04pag");
        for (int i = 1; i <= 21; i++) {
            tell(login, "News no. " + i + ".");
        }
        assertThat(login.page("/notices"))
                .contains("News no. 21.", "Page 1 of 2")
                .doesNotContain("News no. 1.");
        assertThat(login.page("/notices?page=2")).contains("News no. 1.", "Page 2 of 2");
        login.request().get("/notices?page=-3").then().statusCode(200).body(containsString("Page 1 of 2"));
        login.request().get("/notices?page=99").then().statusCode(200).body(not(containsString("News no.")));
    }

    @Test
    void noticeNeedsTheCallersTransaction() {
        Login login = signedIn("no05txn");
        assertThatThrownBy(() -> notices.tell(known.of(login).id(), news("News")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void noticeOfAFailedTransactionIsNeverTold() {
        Login login = signedIn("no06rol");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    notices.tell(known.of(login).id(), news("Never told"));
                    throw new IllegalStateException("fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(login.page("/notices")).doesNotContain("Never told");
    }

    @Test
    void noticeLeadsToAPageOfOursOnly() {
        assertThatThrownBy(() -> new Notice(l -> "", l -> "", "//evil.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void tell(Login login, String subject) {
        QuarkusTransaction.requiringNew().run(() -> notices.tell(known.of(login).id(), news(subject)));
    }

    private static Notice news(String subject) {
        return new Notice(l -> subject + " auf " + l.getLanguage(), l -> "Body.\n\nMore.", "/review/1");
    }

    private static Login signedIn(String name) {
        Login login = Logins.student(name);
        login.request().get("/notices").then().statusCode(200);
        return login;
    }
}
