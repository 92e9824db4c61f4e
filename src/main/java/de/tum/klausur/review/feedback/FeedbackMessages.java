package de.tum.klausur.review.feedback;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the feedback page. */
@MessageBundle("feedback")
public interface FeedbackMessages {

    @Message("Feedback")
    String title();

    @Message("Marks by key, with reasons, keys and explanations. This exam is ungraded.")
    String lead();

    @Message("Credits so far")
    String soFar();

    @Message(
            "{#if number == 1}1 part has{#else}{number} parts have{/if} no mark yet. Marking by key takes a few seconds: load this page again.")
    String waiting(int number);

    @Message("No mark yet. Compare your answer with the model solution.")
    String compare();

    @Message("The attempt")
    String attempt();
}
