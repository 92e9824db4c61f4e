package de.tum.klausur.marking;

import de.tum.klausur.question.part.Credits;

/** What a marker gives for an answer, and why. */
record Judgement(Credits credits, Reasons reasons) {}
