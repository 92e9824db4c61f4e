package de.tum.klausur.session;

import de.tum.klausur.people.PersonView;
import de.tum.klausur.session.roster.RegistrationNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Candidates in no order; those removed are left out wherever the name does not say otherwise. */
@ApplicationScoped
class CandidateRepository implements PanacheRepositoryBase<Candidate, UUID> {

    List<Candidate> inSession(UUID sessionId) {
        return list("sessionId = ?1 and removedAt is null", sessionId);
    }

    List<Candidate> inSessionWithRemoved(UUID sessionId) {
        return list("sessionId = ?1", sessionId);
    }

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

    /** The longest accommodation in a session. */
    Duration longestExtra(UUID sessionId) {
        return Duration.ofMinutes(getEntityManager()
                .createQuery(
                        "select coalesce(max(c.extraMinutes), 0) from Candidate c where c.sessionId = :session and c.removedAt is null",
                        Integer.class)
                .setParameter("session", sessionId)
                .getSingleResult());
    }

    /**
     * The candidates that a person is, and those that wait for this person's matriculation number or login: who has a seat
     * has it before they first look for it.
     */
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
