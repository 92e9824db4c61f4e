package de.tum.klausur.question;

import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Use;

/**
 * That a part's key is computed from what an earlier part asks for, though it is not marked with what students wrote there.
 *
 * @param part the later part
 * @param use what it could use
 */
public record Unfollowed(PartId part, Use use) {}
