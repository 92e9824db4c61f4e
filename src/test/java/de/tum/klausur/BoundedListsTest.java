package de.tum.klausur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.bank.reading.FileProblems;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside one session of today lie those of many years: 1,000 sessions with an attempt, a mark, a task and an objection each. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the rows beside are made once: no test changes what it looks at
class BoundedListsTest {

    private static final int BESIDE = 1_000;

    /** A page of the longest lists is 200; for each of its rows some more may be read, none for the rows beside. */
    private static final int MOST_LOADED = 450;

    private static final List<String> TABLES =
            List.of("objection", "marking_task", "mark", "attempt", "candidate", "file_problem");

    private static final UUID NONE = new UUID(0, 0);

    private final Login lecturer = Logins.lecturer();

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @Inject
    Marks marks;

    @Inject
    FileProblems problems;

    private UUID today = NONE;

    @BeforeEach
    void manyBeside() {
        clock.stopAt(ExamHall.OPENS);
        if (today.equals(NONE)) {
            make();
        }
    }

    /** Not before all tests: there is no port to ask then. */
    private void make() {
        folder.clear()
                .bank("09-cnn", "cnn")
                .number("09-cnn/one.md", "How many?", 1)
                .write("papers/mock.yaml", AuthorsFolder.mock("One", "1", "one"))
                .synced();
        today = UUID.fromString(ExamHall.open().session());
        QuarkusTransaction.requiringNew().run(() -> {
            attemptsBeside();
            workBeside();
            TABLES.forEach(table -> update("analyze " + table));
        });
    }

    private void attemptsBeside() {
        insert("exam_session", """
                (id, exam_hash, title, opens_at, last_start_at, duration_minutes, created_by, created_at)
                select gen_random_uuid(), exam_hash, 'Beside ' || n, opens_at - n * interval '1 day',
                       last_start_at - n * interval '1 day', 31, created_by, created_at
                from exam_session, generate_series(1, :beside) n where id = :today
                """);
        insert("candidate", """
                (id, session_id, pseudonym, login, family_name, given_name, programme)
                select gen_random_uuid(), id, 'P', 'beside', 'Beside', 'B', '' from exam_session where title like 'Beside %'
                """);
        insert("attempt", """
                (id, session_id, candidate_id, person_id, seed, state, started_at, deadline_at, ended_at, head_hash)
                select gen_random_uuid(), c.session_id, c.id, s.created_by, 1, 'CLOSED', s.opens_at, s.opens_at, s.opens_at, ''
                from candidate c join exam_session s on s.id = c.session_id where c.login = 'beside'
                """);
        update("update attempt set marked_at = ended_at where head_hash = ''");
    }

    private void workBeside() {
        insert("mark", """
                (attempt_id, part, credits, origin, trace, items, comment, at)
                select id, 'one/a', 1, 'AUTOMATIC', '[]', '[]', '', ended_at from attempt where head_hash = ''
                """);
        insert("marking_task", """
                (attempt_id, part, session_id, pseudonym, reason, digest)
                select id, 'one/a', session_id, 'P', 'UNREADABLE', '' from attempt where head_hash = ''
                """);
        insert("objection", """
                (id, attempt_id, part, text, written_at, mark_before)
                select gen_random_uuid(), m.attempt_id, m.part, 'Why?', a.ended_at, m.id
                from mark m join attempt a on a.id = m.attempt_id where a.head_hash = ''
                """);
        insert("file_problem", """
                (path, line, col, message, hint) select 'banks/beside/' || n || '.md', 1, 1, 'wrong', ''
                from generate_series(1, :beside) n
                """);
    }

    @AfterAll
    void nothingBeside() {
        QuarkusTransaction.requiringNew().run(() -> {
            update("alter table mark disable trigger mark_append_only");
            for (String table : List.of("objection", "marking_task", "mark")) {
                update("delete from " + table + " where attempt_id in (select id from attempt where head_hash = '')");
            }
            update("alter table mark enable trigger mark_append_only");
            update("delete from attempt where head_hash = ''");
            update("delete from candidate where login = 'beside'");
            update("delete from exam_session where title like 'Beside %'");
            update("delete from file_problem where path like 'banks/beside/%'");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sessions",
                "/results",
                "/exams",
                "/banks",
                "/banks/problems",
                "/marking",
                "/objections",
                "/audit"
            })
    void pagesReadWhatTheyShow(String page) {
        assertThat(loadedBy(() ->
                        lecturer.request().accept("text/html").get(page).then().statusCode(200)))
                .as(page)
                .isLessThan(MOST_LOADED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/sessions",
                "/api/exams",
                "/api/exams/mock",
                "/api/banks",
                "/api/banks/cnn/one",
                "/api/banks/problems",
                "/api/banks/questions",
                "/api/marking",
                "/api/objections",
                "/api/audit"
            })
    void jsonReadsWhatItTells(String path) {
        // An objection is told with its attempt's session, candidate and review window.
        int most = path.equals("/api/objections") ? 3 * MOST_LOADED : MOST_LOADED;
        assertThat(loadedBy(() -> Json.get(lecturer, path).statusCode(200)))
                .as(path)
                .isLessThan(most);
    }

    @Test
    void listsOfSessionsAskOnceForAllOfThem() {
        for (String path : List.of("/api/sessions", "/sessions", "/results")) {
            assertThat(countedBy(
                            Statistics::getPrepareStatementCount,
                            () -> lecturer.request()
                                    .accept(path.startsWith("/api") ? "application/json" : "text/html")
                                    .get(path)
                                    .then()
                                    .statusCode(200)))
                    .as(path)
                    .isLessThan(20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/sessions", "/api/banks/problems", "/api/marking", "/api/objections"})
    void longListsComeTwoHundredAtATimeAndNothingIsMissing(String path) {
        List<Object> all = new ArrayList<>();
        int page = 1;
        List<Object> of;
        do {
            of = Json.get(lecturer, path + "?page=" + page).extract().path("$");
            assertThat(of).hasSizeLessThanOrEqualTo(200);
            all.addAll(of);
            page++;
        } while (of.size() == 200);
        assertThat(all).hasSizeGreaterThanOrEqualTo(BESIDE);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    @Test
    void aPageBeyondTheLastIsEmpty() {
        Json.get(lecturer, "/api/sessions?page=999").statusCode(200).body("$", hasSize(0));
        Json.get(lecturer, "/api/sessions?page=-1").statusCode(200).body("$", hasSize(200));
    }

    @Test
    void pagesOfTheListsLeadToTheNextOnes() {
        for (String page : List.of("/sessions", "/results", "/banks/problems", "/marking", "/objections")) {
            lecturer.request()
                    .accept("text/html")
                    .get(page)
                    .then()
                    .body(containsString("rel=\"next\" href=\"" + page + "?page=2\""));
        }
    }

    @Test
    void theSessionOfTodayComesFirst() {
        Json.get(lecturer, "/api/sessions")
                .body("[0].title", not(startsWith("Beside")))
                .body("id", hasItem(today.toString()));
    }

    @Test
    void unmarkedPartsOfASessionAreCountedWithoutThoseOfOthers() {
        QuarkusTransaction.begin();
        try {
            update("update attempt set marked_at = null where head_hash = ''"); // the sweep never sees it
            update("analyze attempt");
            long before = read("attempt") + read("marking_task");
            assertThat(marks.unmarkedParts(today)).isZero();
            assertThat(read("attempt") + read("marking_task") - before).isLessThan(10);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void problemsOfOneFileAreReadWithoutThoseOfOthers() {
        assertThat(loadedBy(() -> assertThat(problems.below("banks/beside/77.")).hasSize(1)))
                .isLessThan(10);
        assertThat(problems.below("banks/beside/7")).hasSize(111);
        assertThat(problems.below("banks/beside/%")).isEmpty();
    }

    private long loadedBy(Runnable act) {
        return countedBy(Statistics::getEntityLoadCount, act);
    }

    private long countedBy(ToLongFunction<Statistics> counted, Runnable act) {
        Statistics statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = counted.applyAsLong(statistics);
            act.run();
            return counted.applyAsLong(statistics) - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** Rows of a table that the database itself has looked at in this transaction. */
    private long read(String table) {
        return ((Number) database.createNativeQuery("""
                        select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
                        from pg_stat_xact_user_tables where relname = :table
                        """)
                        .setParameter("table", table)
                        .getSingleResult())
                .longValue();
    }

    private void insert(String table, String what) {
        var query = database.createNativeQuery("insert into " + table + " " + what);
        if (what.contains(":beside")) {
            query.setParameter("beside", BESIDE);
        }
        if (what.contains(":today")) {
            query.setParameter("today", today);
        }
        query.executeUpdate();
    }

    private void update(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
