package de.tum.klausur.shared.http;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the platform says when it can't do what was asked, and what to do then. */
@MessageBundle("answer")
interface AnswerMessages {

    @Message(
            "{#switch status}{#case 400}This can't be read{#case 401}Sign-in needed{#case 403}Not open to you{#case 404}Nothing here{#case 409}That doesn't work right now{#case 422}Not taken{#case 429}Too many at once{#case 431}Your browser sends too much{#case 500}Our fault{#case 503}Back in a moment{#else}That didn't work{/switch}")
    String title(int status);

    @Message("This request can't be read. Go back, load the page again and repeat the step.")
    String badRequest();

    @Message("Please sign in first.")
    String notSignedIn();

    @Message(
            "You are no longer signed in, so nothing was changed. Sign in by the button, which opens a new tab; then come back to this one, go one page back and send the form again. What you typed is still there.")
    String sessionEnded();

    @Message("Your account lacks the role for this page. If you need it, ask the course team.")
    String missingRole();

    @Message(
            "There is nothing at this address, or it isn't meant for you. Check the link or go back to the start page.")
    String notThere();

    @Message("This address doesn't take that kind of request.")
    String wrongMethod();

    @Message("This address doesn't take that kind of content.")
    String wrongMediaType();

    @Message("This address has no answer in the form that was asked for.")
    String notAcceptable();

    @Message("What was sent is larger than the platform takes.")
    String tooLarge();

    @Message(
            "What was sent didn't arrive whole in time, so nothing was changed. Check your connection and try once more.")
    String tooSlow();

    @Message("What is sent here has to say how long it is (Content-Length).")
    String lengthMissing();

    @Message("This address is longer than the platform takes. Check the link or go back to the start page.")
    String addressTooLong();

    @Message(
            "So many requests came from you at once that this one was not done. Wait a moment, then try again. Nothing you had saved is lost.")
    String tooOften();

    @Message(
            "Your browser sent more cookies for this site than the platform takes. It has just been told to forget those that aren't needed: load the page again. If this page stays, delete the cookies of this site in your browser's settings and sign in again.")
    String headersTooLarge();

    @Message(
            "What arrived is no request that can be read: there is a mistake in the address, or something on the way has changed it. Check the link, above all a % sign in it, or go to the start page.")
    String noRequest();

    @Message(
            "Your browser sent more cookies for this site than can be read. Delete the cookies of this site in your browser's settings, then load the page again and sign in.")
    String headersBeyondReading();

    @Message(
            "The platform can't reach its database right now, so this was not done. Wait a moment, then try again. Nothing you had saved is lost.")
    String unavailable();

    @Message(
            "The same thing was done twice at the same moment, and the other one was first. Load the page again to see what stands now.")
    String atTheSameMoment();

    @Message("Some of what you entered can't be taken. Nothing has been changed.")
    String invalidInput();

    @Message("The value is of another kind than is taken here, or missing.")
    String wrongKind();

    @Message("This is missing.")
    String missing();

    @Message("The JSON can't be read: something is wrong before line {line}, column {column}.")
    String unreadableJson(int line, int column);

    @Message("The JSON can't be read: it is nested too deeply, or a number in it is too long.")
    String tooDeepJson();

    @Message("There is no field of this name here. The description of the API names those that there are.")
    String unknownField();

    @Message(
            "Something went wrong on our side. Nothing you had saved is lost. Try again in a moment; if it stays, tell the course team the number below.")
    String fault();

    @Message(
            "The university's sign-in service doesn't answer just now, so we can't tell who you are. You stay signed in, and nothing that was saved is lost. Try again in a few seconds. A running exam goes on by its own page.")
    String signInAway();

    @Message("{code}: the request can't be done.")
    String other(int code);
}
