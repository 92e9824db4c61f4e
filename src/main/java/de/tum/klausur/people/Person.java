package de.tum.klausur.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person who has signed in at least once. Written by {@link PersonRepository#upsert} only. */
@Entity
class Person {

    @Id
    UUID id;

    @Column
    String issuer;

    @Column
    String subject;

    @Column
    String login;

    @Nullable
    String universityLogin;

    @Nullable
    String matriculationNumber;

    @Column
    String givenName;

    @Column
    String familyName;

    @Nullable
    String email;

    /** Language of mails: {@code en} or {@code de}. */
    @Column
    String language;

    @Column
    Instant firstSeen;

    /** Roles of the staff in the last token, joined by commas; blank for students. */
    @Column
    String staffRoles;

    PersonView view() {
        return new PersonView(id, login, Optional.ofNullable(matriculationNumber), givenName, familyName);
    }

    Optional<Mailbox> mailbox() {
        return Optional.ofNullable(email).map(address -> new Mailbox(address, Locale.forLanguageTag(language)));
    }

    boolean isAsIn(Claims claims) {
        return login.equals(claims.login())
                && Optional.ofNullable(universityLogin).equals(claims.universityLogin())
                && Optional.ofNullable(matriculationNumber).equals(claims.matriculationNumber())
                && givenName.equals(claims.givenName())
                && familyName.equals(claims.familyName())
                && Optional.ofNullable(email).equals(claims.email())
                && staffRoles.equals(claims.staffRoles());
    }

    StaffMember staffMember() {
        return new StaffMember(
                view(),
                Stream.concat(Stream.of(login), Stream.ofNullable(universityLogin))
                        .collect(Collectors.toSet()),
                Set.of(staffRoles.split(",", -1)));
    }
}
