package de.tum.klausur.exam;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Wording;

/**
 * An exam in the list of exams.
 *
 * @param id the blueprint's id, e.g. {@code mock}
 * @param minutes working time
 * @param questions how many questions
 * @param ready whether it has no problem and can be frozen
 */
public record ExamView(String id, Wording title, int minutes, Credits credits, int questions, boolean ready) {}
