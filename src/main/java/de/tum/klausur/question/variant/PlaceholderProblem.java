package de.tum.klausur.question.variant;

/**
 * What is wrong with a placeholder.
 *
 * @param offset of its first brace in the text, in chars
 * @param message one English sentence without a full stop
 * @param hint what to write instead
 */
record PlaceholderProblem(int offset, String message, String hint) {}
