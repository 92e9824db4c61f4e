package de.tum.klausur.exam.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that checks banks and papers. */
@MessageBundle("check")
interface CheckMessages {

    @Message("Check")
    String title();

    @Message(
            "Every key is given back as a response, for 200 variants of each question; every paper is drawn 1,000 times. The command ./klausur check does the same.")
    String lead();

    @Message("All banks")
    String banks();

    @Message("Check now")
    String start();

    @Message(
            "The files are being checked since {time}. This takes about a minute; the page shows the report once it is there.")
    String running(String time);

    @Message("Nothing has been checked since this server was started.")
    String none();

    @Message("The check could not be done: {fault}. Mend that and check again.")
    String fault(String fault);

    @Message(
            "Checked at {time}: {errors} {#if errors == 1}error{#else}errors{/if} and {warnings} {#if warnings == 1}warning{#else}warnings{/if} in {questions} {#if questions == 1}question{#else}questions{/if}.")
    String came(String time, int errors, int warnings, int questions);

    @Message("Findings")
    String findings();

    @Message("Place")
    String place();

    @Message("What is wrong")
    String wrong();

    @Message("What to do")
    String hint();

    @Message("error")
    String error();

    @Message("warning")
    String warning();

    @Message("seed {seed}")
    String seed(long seed);

    @Message("By lecture")
    String byLecture();

    @Message("Lecture")
    String lecture();

    @Message("Questions")
    String questions();

    @Message("Parts")
    String parts();

    @Message("Credits")
    String credits();

    @Message("Kinds")
    String kinds();

    @Message("With variants")
    String variants();

    @Message("Figures")
    String figures();

    @Message("Chains")
    String chains();

    @Message("With rubric")
    String rubrics();

    @Message("Objectives examined")
    String objectives();

    @Message("{covered} of {all}")
    String covered(int covered, int all);

    @Message("kept for the guest lecture")
    String slot();

    @Message("All")
    String total();

    @Message("By kind")
    String byKind();

    @Message("Kind")
    String kind();

    @Message("Objectives that one question alone examines")
    String thin();
}
