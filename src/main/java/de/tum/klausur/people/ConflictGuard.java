package de.tum.klausur.people;

import de.tum.klausur.shared.http.NotOpenToYou;
import de.tum.klausur.shared.page.Texts;
import io.quarkus.arc.All;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a route to somebody who is a candidate of what it is about, before anything happens or is read. */
public class ConflictGuard {

    private final CurrentPerson current;
    private final ConflictsOfInterest conflicts;
    private final List<SessionOfMatter> sessions;

    ConflictGuard(CurrentPerson current, ConflictsOfInterest conflicts, @All List<SessionOfMatter> sessions) {
        this.current = current;
        this.conflicts = conflicts;
        this.sessions = sessions;
    }

    /** Asked in front of each route; one that isn't {@link About} anything is for students or for everybody. */
    @ServerRequestFilter
    public void guard(ResourceInfo route, UriInfo address) {
        Optional<About> about = Optional.ofNullable(route.getResourceMethod().getAnnotation(About.class))
                .or(() -> Optional.ofNullable(route.getResourceClass().getAnnotation(About.class)));
        about.filter(declared -> declared.value() != Matter.NOTHING)
                .ifPresent(declared -> refuse(declared.value(), id(declared, address)));
    }

    /**
     * Refuses an act on a matter that its address doesn't name.
     *
     * @throws NotOpenToYou where the person signed in is a candidate of it
     */
    public void refuse(Matter matter, String id) {
        current.ifSignedIn()
                .flatMap(person -> sessionOf(matter, id)
                        .map(session -> conflicts.of(person, Matter.ANSWERS, session))
                        .orElseGet(() -> conflicts.of(person, matter, id)))
                .ifPresent(conflict -> {
                    throw refusal(conflict);
                });
    }

    private Optional<String> sessionOf(Matter matter, String id) {
        return sessions.stream()
                .filter(finder -> finder.matter() == matter)
                .flatMap(finder -> finder.session(id).stream())
                .findFirst();
    }

    private static String id(About about, UriInfo address) {
        return about.in().isEmpty()
                ? ""
                : Optional.ofNullable(address.getPathParameters().getFirst(about.in()))
                        .orElse("");
    }

    private static NotOpenToYou refusal(Conflict conflict) {
        return switch (conflict.reach()) {
            case SESSION ->
                new NotOpenToYou(
                        "own-session", l -> Texts.in(ConflictMessages.class, l).ownSession(conflict.session()));
            case PAPER ->
                new NotOpenToYou(
                        "own-paper", l -> Texts.in(ConflictMessages.class, l).ownPaper(conflict.session()));
        };
    }
}
