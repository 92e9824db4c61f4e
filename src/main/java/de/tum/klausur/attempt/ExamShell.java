package de.tum.klausur.attempt;

import java.time.Instant;

/**
 * The exam's page without its paper.
 *
 * @param attempt as its scripts name it to the server: the attempt's id, or the name of a practice run
 * @param now the server's time
 * @param deadline the last instant that counts
 * @param paper where the paper is found
 * @param aids what the student may use
 * @param calculator whether the page has one
 * @param tryout whether it is a practice run
 * @param words what its scripts say
 */
record ExamShell(
        String title,
        String attempt,
        Instant now,
        Instant deadline,
        String paper,
        String aids,
        boolean calculator,
        boolean tryout,
        String words) {}
