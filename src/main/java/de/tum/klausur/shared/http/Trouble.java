package de.tum.klausur.shared.http;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What lies behind an exception that nobody foresaw, where it is no fault of ours. */
enum Trouble {

    /** The database is away, or has no connection left for us. */
    NO_DATABASE,

    /** Somebody else was first: a unique key, a row that went away, a lock that two waited for. */
    AT_THE_SAME_MOMENT,

    /** Text that no text can hold, or a number beyond all bounds. */
    UNFIT_VALUE,

    /** What was sent can't be taken apart. */
    UNREADABLE,

    /** The same of a form or a header, whose readers fail in many ways: by an encoding, a part, the number of fields. */
    UNREADABLE_FORM;

    private static final List<String> READERS = List.of(
            "org.jboss.resteasy.reactive.server.core.multipart.", "org.jboss.resteasy.reactive.common.headers.");
    private static final String OURS = "de.tum.klausur.";

    private static final Set<String> RACES = Set.of("23505", "23503", "40001", "40P01");
    private static final Set<String> UNFIT = Set.of("22021", "22003", "22P05");
    private static final int DEEPEST = 12;

    /** What is behind it, as far as causes tell. */
    static Optional<Trouble> behind(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> of(cause).stream())
                .findFirst();
    }

    private static boolean isOfReader(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> isReader(name) || name.startsWith(OURS))
                .findFirst()
                .filter(Trouble::isReader)
                .isPresent();
    }

    private static boolean isReader(String type) {
        return READERS.stream().anyMatch(type::startsWith);
    }

    private static Optional<Trouble> of(Throwable cause) {
        if (isOfReader(cause)) {
            return Optional.of(UNREADABLE_FORM);
        }
        return switch (cause) {
            case SQLException sql -> ofState(sql.getSQLState() == null ? "" : sql.getSQLState(), sql);
            case StreamConstraintsException tooDeep -> Optional.of(UNREADABLE);
            case CharacterCodingException malformed -> Optional.of(UNREADABLE);
            default -> Optional.empty();
        };
    }

    private static Optional<Trouble> ofState(String state, SQLException sql) {
        if (RACES.contains(state)) {
            return Optional.of(AT_THE_SAME_MOMENT);
        }
        if (UNFIT.contains(state)) {
            return Optional.of(UNFIT_VALUE);
        }
        boolean waitedInVain = String.valueOf(sql.getMessage()).contains("Acquisition timeout");
        boolean stopped = state.startsWith("57P") || state.startsWith("08") || state.equals("53300");
        return waitedInVain || stopped ? Optional.of(NO_DATABASE) : Optional.empty();
    }
}
