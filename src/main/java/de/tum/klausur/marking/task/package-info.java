/**
 * The answers that a person has to mark: who has claimed which, and what is done. Holds no name of a student. Used
 * inside marking only.
 */
@NullMarked
package de.tum.klausur.marking.task;

import org.jspecify.annotations.NullMarked;
