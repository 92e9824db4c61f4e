package de.tum.klausur.session;

import de.tum.klausur.people.PersonView;
import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Candidates in no order; those removed are left out wherever the name does not say otherwise. */
@ApplicationScoped
class CandidateRepository implements PanacheRepositoryBase<Candidate, UUID> {

    @Bounded(by = "candidates of one session, whose roster is bounded")
    List<Candidate> inSession(UUID sessionId) {
        return list("sessionId = ?1 and removedAt is null", sessionId);
    }

    @Bounded(by = "candidates of one session, whose roster is bounded")
    List<Candidate> inSessionWithRemoved(UUID sessionId) {
        return list("sessionId = ?1", sessionId);
    }

    @Bounded(by = "sessions of one person")
    List<Candidate> ofPerson(UUID personId) {
        return list("personId = ?1 and removedAt is null", personId);
    }

    Optional<Candidate> ofPerson(UUID sessionId, UUID personId) {
        return find("sessionId = ?1 and personId = ?2 and removedAt is null", sessionId, personId)
                .firstResultOptional();
    }

    Optional<Candidate> inSession(UUID sessionId, UUID id) {
        return find("sessionId = ?1 and id = ?2 and removedAt is null", sessionId, id)
                .firstResultOptional();
    }

    Optional<Candidate> inSessionLocked(UUID sessionId, UUID id) {
        return find("sessionId = ?1 and id = ?2 and removedAt is null", sessionId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    record Extra(UUID sessionId, int minutes) {}

    /** The longest accommodation in each of these sessions that has candidates. */
    @Bounded(by = "the sessions asked for")
    Map<UUID, Duration> longestExtra(Collection<UUID> sessionIds) {
        return getEntityManager()
                .createQuery("""
                        select c.sessionId, max(c.extraMinutes) from Candidate c
                        where c.sessionId in :sessions and c.removedAt is null group by c.sessionId
                        """, Extra.class)
                .setParameter("sessions", sessionIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Extra::sessionId, extra -> Duration.ofMinutes(extra.minutes())));
    }

    /** What was given to all who sat these sessions, where anything was. */
    @Bounded(by = "the sessions asked for")
    Map<UUID, Duration> givenToAll(Collection<UUID> sessionIds) {
        return getSession()
                .createNativeQuery("""
                        select g.session_id, sum(g.seconds) from time_grant g
                        where g.session_id in (:sessions) group by g.session_id
                        """, Tuple.class)
                .setParameter("sessions", sessionIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> Duration.ofSeconds(row.get(1, Number.class).longValue())));
    }

    /**
     * The candidates that a person is, and those that wait for this person's matriculation number or login: who has a seat
     * has it before they first look for it.
     */
    @Bounded(by = "sessions of one person")
    List<Candidate> waitingOrLinked(PersonView person) {
        return getSession()
                .createNativeQuery("""
                        select c.* from candidate c
                        where c.removed_at is null
                          and (c.person_id = :person
                               or c.person_id is null
                                  and (ltrim(c.registration_number, '0') = cast(:number as text) or c.login = :login))
                        """, Candidate.class)
                .setParameter("person", person.id())
                .setParameter("number", bareNumber(person).orElse(null))
                .setParameter("login", person.login().toLowerCase(Locale.ROOT))
                .getResultList();
    }

    private static Optional<String> bareNumber(PersonView person) {
        return person.matriculationNumber().map(number -> new RegistrationNumber(number).bare());
    }

    /**
     * Gives the person the candidates that wait for this matriculation number or login, at most one in each session; a
     * matching number goes before a matching login. One statement: of two requests at once the second finds nothing
     * left to do.
     */
    void link(PersonView person) {
        getEntityManager()
                .createNativeQuery("""
                        update candidate c set person_id = :person
                        where c.person_id is null and c.removed_at is null
                          and (ltrim(c.registration_number, '0') = cast(:number as text)
                               or c.login = :login and not exists (
                                   select 1 from candidate o
                                   where o.session_id = c.session_id and o.removed_at is null
                                     and ltrim(o.registration_number, '0') = cast(:number as text)))
                          and not exists (
                                   select 1 from candidate o
                                   where o.session_id = c.session_id and o.person_id = :person)
                        """)
                .setParameter("person", person.id())
                .setParameter("number", bareNumber(person).orElse(null))
                .setParameter("login", person.login().toLowerCase(Locale.ROOT))
                .executeUpdate();
    }
}
