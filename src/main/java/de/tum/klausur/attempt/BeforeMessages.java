package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page before the start says of who one is and what is confirmed. */
@MessageBundle("before")
interface BeforeMessages {

    @Message("{#if minutes == 1}1 minute of it is added for you.{#else}{minutes} minutes of it are added for you.{/if}")
    String addedForYou(int minutes);

    @Message("Who you are")
    String whoYouAre();

    @Message("Name")
    String name();

    @Message("Matriculation number")
    String matriculationNumber();

    @Message("TUM ID")
    String tumId();

    @Message("Not you? Sign out, so that nobody's exam is started by somebody else.")
    String notYou();

    @Message("Sign out")
    String signOut();

    @Message("A calculator stands on the exam page.")
    String hasCalculator();

    @Message(
            "You work alone and use nothing but the permitted aids. Deception is graded 5.0; until that is decided, you may finish.")
    String ruleAlone();

    @Message(
            "If something fails, tell the invigilator at once: it is put on record, and the time that you lose is given back.")
    String ruleFailure();

    @Message("Rules of this exam")
    String ownRules();

    @Message("I know the permitted aids and these rules, and I keep to them.")
    String confirm();

    @Message("Language of this page and of the exam")
    String language();
}
