package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.version.QuestionVersion;
import java.util.Optional;

/**
 * A question as its files hold it.
 *
 * @param en the English source with line feeds as line ends
 * @param de the German source, where there is one
 */
public record WrittenQuestion(QuestionVersion version, String en, Optional<String> de) {}
