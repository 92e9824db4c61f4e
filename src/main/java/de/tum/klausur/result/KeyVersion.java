package de.tum.klausur.result;

import de.tum.klausur.result.grading.GradeKey;
import java.time.Instant;
import java.util.UUID;

/**
 * A grade key as it was set.
 *
 * @param version from 1
 * @param setBy who set it, and therefore can't release by it
 */
record KeyVersion(UUID id, int version, GradeKey key, UUID setBy, Instant setAt) {}
