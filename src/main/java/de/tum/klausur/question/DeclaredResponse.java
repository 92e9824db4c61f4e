package de.tum.klausur.question;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.response.Response;

/**
 * What a response must earn, as the question's author says.
 *
 * @param line where the file says so, from 1
 */
public record DeclaredResponse(PartId part, Response response, Credits credits, int line) {}
