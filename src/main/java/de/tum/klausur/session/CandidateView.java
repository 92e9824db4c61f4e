package de.tum.klausur.session;

import de.tum.klausur.people.NameOrder;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone who takes part in a session. Not for markers and no other student: it holds the name.
 *
 * @param pseudonym what markers see instead of the name
 * @param registrationNumber the matriculation number as TUMonline wrote it; empty for external candidates
 * @param login the login for those without a matriculation number
 * @param programme code of the study programme, may be blank
 * @param extraMinutes the accommodation, 0 where there is none
 * @param bonus whether the practicals earned a bonus
 * @param personId the person, once they have signed in
 */
public record CandidateView(
        UUID id,
        UUID sessionId,
        String pseudonym,
        Optional<String> registrationNumber,
        Optional<String> login,
        String familyName,
        String givenName,
        String programme,
        int extraMinutes,
        boolean bonus,
        Optional<UUID> personId) {

    /** The order of lists. */
    public static final Comparator<CandidateView> BY_NAME =
            NameOrder.of(CandidateView::familyName, CandidateView::givenName).thenComparing(CandidateView::id);

    /** All that one is found by, in small letters. */
    String words() {
        return String.join(" ", listName(), familyName, registrationNumber.orElse(""), login.orElse(""), pseudonym)
                .toLowerCase(Locale.ROOT);
    }

    /** Family name, given name. */
    public String listName() {
        return familyName + ", " + givenName;
    }
}
