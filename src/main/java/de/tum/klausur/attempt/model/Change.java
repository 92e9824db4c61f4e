package de.tum.klausur.attempt.model;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.util.UUID;

/**
 * What a page asks to be saved.
 *
 * @param base the revision that the student saw when changing the answer; 0 for none
 * @param tab the page that asks
 */
public record Change(PartRef part, int base, Response response, UUID tab) {}
