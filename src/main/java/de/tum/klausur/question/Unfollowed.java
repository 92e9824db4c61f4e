package de.tum.klausur.question;

import de.tum.klausur.question.head.PartId;
import de.tum.klausur.question.head.Use;

/**
 * That a part's key is computed from what an earlier part asks for, though it is not marked with what students wrote there.
 *
 * @param part the later part
 * @param use what it could use
 */
public record Unfollowed(PartId part, Use use) {}
