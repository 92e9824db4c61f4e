package de.tum.klausur.attempt;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears the news of all nodes. It holds a connection of its own, since LISTEN belongs to a connection and the pool
 * lends its connections out. News that come while it is gone are lost: pages learn them by polling.
 */
@ApplicationScoped
class NewsListener {

    private static final Logger LOG = Logger.getLogger(NewsListener.class);
    private static final Duration LISTEN_FOR = Duration.ofSeconds(5);
    private static final int ANSWER_WITHIN_SECONDS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final OpenPages pages;
    private final OwnAttempts own;
    private final RenderedPapers rendered;
    private final String url;
    private final Properties login = new Properties();
    private volatile boolean stopped;

    @SuppressWarnings("checkstyle:ParameterNumber")
    NewsListener(
            OpenPages pages,
            OwnAttempts own,
            RenderedPapers rendered,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.pages = pages;
        this.own = own;
        this.rendered = rendered;
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", "klausur-listen");
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("attempt-news").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        while (!stopped) {
            try {
                listen();
                pause = FIRST_PAUSE;
            } catch (SQLException lost) {
                LOG.warnf("no news from the database, trying again in %s: %s", pause, lost.getMessage());
                pauseFor(pause);
                pause = longer(pause);
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login);
                Statement statement = connection.createStatement()) {
            statement.execute("listen " + NewsPublisher.CHANNEL);
            PGConnection news = connection.unwrap(PGConnection.class);
            while (!stopped) {
                PGNotification[] heard = news.getNotifications(Math.toIntExact(LISTEN_FOR.toMillis()));
                tell(heard == null ? new PGNotification[0] : heard);
                stayConnected(connection);
            }
        }
    }

    private void tell(PGNotification[] heard) {
        for (PGNotification one : heard) {
            News.read(one.getParameter()).ifPresent(this::tell);
        }
    }

    private void tell(News news) {
        pages.tell(news);
        if (news.kind() == News.Kind.ENDED) {
            forgetPaper(news.attemptId());
        }
    }

    private void forgetPaper(UUID attempt) {
        try {
            own.knownPaper(attempt).ifPresent(rendered::forget);
        } catch (Database.DatabaseFault away) {
            // It makes room by itself later; pages still want to hear of what comes next.
            LOG.warnf("the paper of attempt %s stays in memory: %s", attempt, away.getMessage());
        }
    }

    /** Silence may mean a dead peer: one who only listens would never notice. */
    private static void stayConnected(Connection connection) throws SQLException {
        if (!connection.isValid(ANSWER_WITHIN_SECONDS)) {
            throw new SQLException("the database does not answer");
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private void pauseFor(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
