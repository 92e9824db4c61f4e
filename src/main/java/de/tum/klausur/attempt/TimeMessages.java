package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of time that is given to all who sit. */
@MessageBundle("timeForAll")
interface TimeMessages {

    @Message("Time for all")
    String title();

    @Message(
            "Everyone sitting the exam at this moment gets the same extra minutes, for example after a fire alarm. Their clocks show it within seconds. Time once given is never taken back.")
    String lead();

    @Message("Minutes")
    String minutes();

    @Message("Reason, for the audit trail")
    String reason();

    @Message("Show whom it concerns")
    String preview();

    @Message(
            "{#if running == 1}1 student is{#else}{running} students are{/if} sitting the exam now. Those who start later have the full time anyway.")
    String concerns(int running);

    @Message(
            "Give {#if minutes == 1}1 minute{#else}{minutes} minutes{/if} to {#if running == 1}1 student{#else}{running} students{/if}")
    String give(long minutes, int running);

    @Message("Everyone sitting the exam gets {#if minutes == 1}1 more minute{#else}{minutes} more minutes{/if}.")
    String given(long minutes);

    @Message("No time has been given to all yet.")
    String none();

    @Message("{#if minutes == 1}1 minute{#else}{minutes} minutes{/if}")
    String amount(long minutes);

    @Message("everyone has it")
    String done();

    @Message("on its way")
    String underWay();

    @Message("Give whole minutes from 1 to {most}.")
    String notMinutes(int most);

    @Message("Nobody is sitting the exam now, so nobody can be given time.")
    String nobodySits();

    @Message("Time has been given since you looked. See below whether it is enough, and give more if it is not.")
    String meanwhile();

    @Message("Time cannot be given to all any more often in one session. Give it to single students.")
    String tooMany();
}
