/** Letters, digits and marks that are written from right to left, and marks that turn the direction. */
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text by others as it can stand in a sentence, as the server's Isolated: one from right to left would take the words and
 * digits beside it along. Texts from left to right stay as they are.
 */
export const isolated = (text) => (TURNS.test(text) ? `\u2068${text.replace(MARKS, "")}\u2069` : text);
