package de.tum.klausur.marking.judging;

import de.tum.klausur.marking.Reasons;
import de.tum.klausur.question.credit.Credits;

/** What a marker gives for an answer, and why. */
public record Judgement(Credits credits, Reasons reasons) {}
