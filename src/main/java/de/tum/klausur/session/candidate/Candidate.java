package de.tum.klausur.session.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a candidate. */
@Entity
class Candidate {

    @Id
    public UUID id;

    @Column(name = "session_id")
    public UUID sessionId;

    @Column
    public String pseudonym;

    @Column(name = "registration_number")
    public @Nullable String registrationNumber;

    @Column
    public @Nullable String login;

    @Column(name = "family_name")
    public String familyName;

    @Column(name = "given_name")
    public String givenName;

    @Column
    public String programme;

    @Column(name = "extra_minutes")
    public int extraMinutes;

    @Column
    public boolean bonus;

    @Column(name = "person_id")
    public @Nullable UUID personId;

    @Column(name = "removed_at")
    public @Nullable Instant removedAt;

    CandidateView view() {
        return new CandidateView(
                id,
                sessionId,
                pseudonym,
                Optional.ofNullable(registrationNumber),
                Optional.ofNullable(login),
                familyName,
                givenName,
                programme,
                extraMinutes,
                bonus,
                Optional.ofNullable(personId));
    }
}
