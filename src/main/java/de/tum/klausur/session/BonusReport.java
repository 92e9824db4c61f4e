package de.tum.klausur.session;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a pasted list of those who earned the bonus.
 *
 * @param granted who have it now and did not before
 * @param already who had it already
 * @param unknown what was pasted and is no candidate, as it was pasted
 */
@Schema(
        name = "BonusReport",
        description =
                "What came of a list of those who earned the bonus: how many have it now, had it already, and what is no candidate")
record BonusReport(int granted, int already, List<String> unknown) {}
