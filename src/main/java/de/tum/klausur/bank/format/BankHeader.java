package de.tum.klausur.bank.format;

import de.tum.klausur.question.part.Wording;

/**
 * What {@code bank.yaml} says about a bank.
 *
 * @param id lower-case letters, digits and hyphens, e.g. {@code l9-cnn}
 * @param lecture {@code L1} to {@code L14}
 * @param gradedOnly whether only graded exams may ask its questions; none of them can take that back
 */
public record BankHeader(String id, String lecture, Wording title, boolean gradedOnly) {}
