package de.tum.klausur.audit;

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

    private final AuditRepository entries;
    private final People people;

    ReadingTheTrail(AuditRepository entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    /** Everything, or what belongs to {@code session}. */
    @Transactional
    Paging<AuditView> read(Optional<UUID> session, Paging.Wish wish) {
        Sort newestFirst = Sort.descending("id");
        PanacheQuery<AuditEntry> found = session.map(id -> entries.find("sessionId", newestFirst, id))
                .orElseGet(() -> entries.findAll(newestFirst));
        List<AuditEntry> page = found.page(wish.index(), wish.size()).list();
        Map<UUID, PersonView> actors = people.byIds(actors(page));
        return Paging.of(page.stream().map(e -> view(e, actors)).toList(), wish, found.count());
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
