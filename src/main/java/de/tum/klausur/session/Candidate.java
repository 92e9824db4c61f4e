package de.tum.klausur.session;

import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.session.roster.RosterEntry;
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

    /** Someone new to the session, without anything that they need: number or login and name are yet to be set. */
    static Candidate of(UUID sessionId, String pseudonym) {
        Candidate candidate = new Candidate();
        candidate.id = UUID.randomUUID();
        candidate.sessionId = sessionId;
        candidate.pseudonym = pseudonym;
        candidate.programme = "";
        return candidate;
    }

    /** The number as written first; nobody without one is asked. */
    RegistrationNumber number() {
        return new RegistrationNumber(String.valueOf(registrationNumber));
    }

    /** Takes over what TUMonline says about the student. */
    void follow(RosterEntry student) {
        if (registrationNumber == null) {
            registrationNumber = student.number().written();
        }
        familyName = student.familyName();
        givenName = student.givenName();
        programme = student.programme();
        removedAt = null;
    }

    boolean takesPart() {
        return removedAt == null;
    }

    /** Takes the candidate out; who signs in later is no longer linked to this row. */
    void remove(Instant now) {
        removedAt = now;
        personId = null;
    }

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
