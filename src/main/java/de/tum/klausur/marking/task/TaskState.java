package de.tum.klausur.marking.task;

/** How far an answer is. */
public enum TaskState {
    /** Nobody has it. */
    OPEN,
    /** A marker has it open. */
    CLAIMED,
    /** Marked. */
    MARKED
}
