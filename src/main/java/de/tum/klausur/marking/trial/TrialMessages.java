package de.tum.klausur.marking.trial;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which authors try questions out. */
@MessageBundle("trial")
interface TrialMessages {

    @Message("Try it")
    String tryIt();

    @Message("Try it: {title.isolated}")
    String title(String title);

    @Message("Answer as a student would: each change is marked at once, and nothing is kept.")
    String lead();

    @Message("Seed, a whole number")
    String seed();

    @Message("Show this variant")
    String show();

    @Message("Next variant")
    String next();

    @Message("Files are not tried here, since nothing of a trial is kept.")
    String noFile();

    @Message("This page needs JavaScript.")
    String needsScript();

    @Message("The server can't be reached. What you give next is marked once it can.")
    String offline();

    @Message("{earned} of {#if worth == '1'}1 credit{#else}{worth} credits{/if}")
    String earned(String earned, String worth);

    @Message("A marker decides by the rubric.")
    String byRubric();

    @Message("The key can't decide; a marker will.")
    String forMarker();

    @Message("Waits for part {part}: it follows on from there, and a person reads that answer first.")
    String waiting(String part);

    @Message("A student's page doesn't send such a response.")
    String refused();

    @Message("The question has no part {letter}.")
    String noPart(String letter);

    @Message("Give exactly one of ticked, typed and filled for part {letter}.")
    String noResponse(String letter);
}
