package de.tum.klausur.review;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.shared.TimeExtensions;
import java.util.Locale;

/**
 * What became of a part's credits by a decision.
 *
 * @param before what the mark was that the objection is about
 * @param after the same where it was rejected
 * @param worth the part's credits
 */
record Outcome(Credits before, Credits after, Credits worth) {

    /** Whether the decision gave credits. */
    public boolean raised() {
        return after.compareTo(before) > 0;
    }

    ReviewMessages.DecisionSummary told(String title, String part, Locale locale) {
        return new ReviewMessages.DecisionSummary(
                title, part, raised(), in(locale, before), in(locale, after), in(locale, worth));
    }

    private static String in(Locale locale, Credits credits) {
        return TimeExtensions.credits(credits.value(), locale);
    }
}
