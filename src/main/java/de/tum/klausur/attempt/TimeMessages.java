package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of time that is given to all who sit. */
@MessageBundle("timeForAll")
interface TimeMessages {

    @Message("Time for all")
    String title();

    @Message(
            "Everybody who sits the exam at this moment gets the same minutes on top, as after a fire alarm; their clocks show it within seconds. Time that was given is never taken back.")
    String lead();

    @Message("Minutes")
    String minutes();

    @Message("Reason, for the audit trail")
    String reason();

    @Message("Show whom it concerns")
    String preview();

    @Message(
            "{#if running == 1}1 student sits the exam now.{#else}{running} students sit the exam now.{/if} Who starts later has the full time anyway.")
    String concerns(int running);

    @Message(
            "Give {#if minutes == 1}1 minute{#else}{minutes} minutes{/if} to {#if running == 1}1 student{#else}{running} students{/if}")
    String give(long minutes, int running);

    @Message("{#if minutes == 1}1 minute was{#else}{minutes} minutes were{/if} given to all who sit.")
    String given(long minutes);

    @Message("No time was given to all yet.")
    String none();

    @Message("{#if minutes == 1}1 minute{#else}{minutes} minutes{/if}")
    String amount(long minutes);

    @Message("everybody has it")
    String done();

    @Message("on its way")
    String underWay();

    @Message("Give whole minutes from 1 to {most}.")
    String notMinutes(int most);

    @Message("Nobody sits the exam now, so nobody can be given time.")
    String nobodySits();

    @Message("Time was given since you looked. See below whether it is enough, and give more if it is not.")
    String meanwhile();

    @Message("Time was given as often as it can be in one session. Give it to single students.")
    String tooMany();
}
