package de.tum.klausur.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private static final String UPSERT = """
            insert into person (id, issuer, subject, login, university_login, matriculation_number,
                                given_name, family_name, email, language, first_seen,
                                staff_roles)
            values (:id, :issuer, :subject, :login, cast(:universityLogin as text),
                    cast(:matriculationNumber as text), :givenName, :familyName, cast(:email as text),
                    :language, :now, :staffRoles)
            on conflict (issuer, subject) do update
            set login = excluded.login, university_login = excluded.university_login,
                matriculation_number = excluded.matriculation_number, given_name = excluded.given_name,
                family_name = excluded.family_name, email = excluded.email, language = excluded.language,
                staff_roles = excluded.staff_roles
            """;

    Optional<Person> of(Claims claims) {
        return find("issuer = ?1 and subject = ?2", claims.issuer(), claims.subject())
                .firstResultOptional();
    }

    /** Inserts or updates in one statement, so that two first requests at once both get the same row. */
    Person upsert(Claims claims, Locale language, Instant now) {
        getEntityManager()
                .createNativeQuery(UPSERT)
                .setParameter("id", UUID.randomUUID())
                .setParameter("issuer", claims.issuer())
                .setParameter("subject", claims.subject())
                .setParameter("login", claims.login())
                .setParameter("universityLogin", claims.universityLogin().orElse(null))
                .setParameter(
                        "matriculationNumber", claims.matriculationNumber().orElse(null))
                .setParameter("givenName", claims.givenName())
                .setParameter("familyName", claims.familyName())
                .setParameter("email", claims.email().orElse(null))
                .setParameter("language", language.toLanguageTag())
                .setParameter("now", now)
                .setParameter("staffRoles", claims.staffRoles())
                .executeUpdate();
        Person person = of(claims).orElseThrow();
        getEntityManager().refresh(person);
        return person;
    }
}
