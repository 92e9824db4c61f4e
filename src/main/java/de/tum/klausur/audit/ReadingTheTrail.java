package de.tum.klausur.audit;

import de.tum.klausur.people.ConflictGuard;
import de.tum.klausur.people.ConflictsOfInterest;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.People;
import de.tum.klausur.people.PersonView;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the trail, newest first. */
@ApplicationScoped
class ReadingTheTrail {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private final AuditRepository entries;
    private final People people;
    private final CurrentPerson current;
    private final ConflictsOfInterest conflicts;
    private final ConflictGuard guard;

    ReadingTheTrail(
            AuditRepository entries,
            People people,
            CurrentPerson current,
            ConflictsOfInterest conflicts,
            ConflictGuard guard) {
        this.entries = entries;
        this.people = people;
        this.current = current;
        this.conflicts = conflicts;
        this.guard = guard;
    }

    /** Everything, or what belongs to {@code session}; without the sessions that the reader is a candidate of. */
    @Transactional
    Paging<AuditView> read(Optional<UUID> session, Paging.Wish wish) {
        session.ifPresent(id -> guard.refuse(Matter.SESSION, id.toString()));
        PanacheQuery<AuditEntry> found = session.map(id -> entries.find("sessionId", NEWEST_FIRST, id))
                .orElseGet(() -> outside(conflicts.ownSessions(current.person())));
        List<AuditEntry> page = found.page(wish.index(), wish.size()).list();
        Map<UUID, PersonView> actors = people.byIds(actors(page));
        return Paging.of(page.stream().map(e -> view(e, actors)).toList(), wish, found.count());
    }

    private PanacheQuery<AuditEntry> outside(Set<UUID> own) {
        return own.isEmpty()
                ? entries.findAll(NEWEST_FIRST)
                : entries.find("sessionId is null or sessionId not in ?1", NEWEST_FIRST, own);
    }

    private static Set<UUID> actors(List<AuditEntry> page) {
        return page.stream().flatMap(e -> Stream.ofNullable(e.actorId)).collect(Collectors.toSet());
    }

    private static AuditView view(AuditEntry entry, Map<UUID, PersonView> actors) {
        Optional<UUID> actor = Optional.ofNullable(entry.actorId);
        return new AuditView(
                entry.id,
                entry.at,
                actor.map(actors::get).map(PersonView::name),
                actor,
                entry.action,
                entry.subject,
                Optional.ofNullable(entry.sessionId),
                entry.detail);
    }
}
