package de.tum.klausur.session.candidate;

import java.util.List;

/**
 * What came of a pasted list of those who earned the bonus.
 *
 * @param granted who have it now and did not before
 * @param already who had it already
 * @param unknown what was pasted and is no candidate, as it was pasted
 */
public record BonusReport(int granted, int already, List<String> unknown) {}
