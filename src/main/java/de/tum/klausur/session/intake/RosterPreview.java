package de.tum.klausur.session.intake;

import de.tum.klausur.session.candidate.CandidateView;
import java.util.List;
import java.util.UUID;

/**
 * What taking over a roster file does to the candidates.
 *
 * @param fresh students who come in, those removed earlier included
 * @param known students who are there already
 * @param missing candidates with a matriculation number who are not in the file
 * @param mayRemove whether those missing may be taken out: not once the session is open
 */
public record RosterPreview(
        UUID fileId, String fileName, int fresh, int known, List<CandidateView> missing, boolean mayRemove) {}
