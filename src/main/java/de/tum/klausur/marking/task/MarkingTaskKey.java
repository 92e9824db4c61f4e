package de.tum.klausur.marking.task;

import java.util.UUID;

/** An attempt and one of its parts. */
record MarkingTaskKey(UUID attemptId, String part) {}
