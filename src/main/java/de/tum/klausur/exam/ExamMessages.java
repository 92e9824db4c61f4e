package de.tum.klausur.exam;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the exams' pages. */
@MessageBundle("exam")
interface ExamMessages {

    @Message("Exams")
    String title();

    @Message(
            "An exam is a file in exams/papers. Scheduling a session freezes it: later changes of files don't touch it.")
    String lead();

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("{#if credits == '1'}1 credit{#else}{credits} credits{/if}")
    String credits(String credits);

    @Message("{number} {#if number == 1}question{#else}questions{/if}")
    String questions(int number);

    @Message("has problems")
    String broken();

    @Message("There is no exam yet. Put a file into exams/papers.")
    String none();

    @Message("Schedule a session")
    String schedule();

    @Message("All exams")
    String all();

    @Message("Permitted aids")
    String aids();

    @Message("A calculator stands on the exam page.")
    String hasCalculator();

    @Message("Each student confirms before the start:")
    String confirmed();

    @Message("The exam can't be scheduled before this is mended:")
    String mend();

    @Message("The exam can't be frozen as it is: {problem}. Mend the file; the exam's page says when nothing is left.")
    String notReady(String problem);

    @Message(
            "Choice parts give {percent} % of the credits. Above 50 % the rules for multiple-choice exams apply: a pass mark of 60 % with a sliding clause.")
    String choiceShare(int percent);

    @Message(
            "{count} of these {size} {#if count == 1}is{#else}are{/if} drawn for each paper, {#if credits == '1'}1 credit{#else}{credits} credits{/if} each:")
    String drawn(int count, int size, String credits);

    @Message("Draw a paper")
    String drawPaper();

    @Message("Seed, a whole number")
    String seed();

    @Message("Paper of seed {seed}")
    String paperOf(String seed);

    @Message("As a student sees it; each student has a seed of their own.")
    String paperLead();

    @Message("A paper takes up to {most} of {minutes} {#if minutes == 1}minute{#else}minutes{/if}.")
    String takes(int most, int minutes);

    @Message("Ungraded")
    String ungraded();

    @Message("Feedback right after handing in")
    String immediate();

    @Message("a blank multiple choice counts as “None of these”")
    String blankIsNone();

    @Message("What papers ask about")
    String coverage();

    @Message("Found out by {papers} drawn {#if papers == 1}paper{#else}papers{/if}.")
    String coverageDrawn(int papers);

    @Message("A question counts for the lecture of its first objective.")
    String coverageLead();

    @Message("Lecture")
    String lecture();

    @Message("Credits on a paper")
    String share();

    @Message("{least} to {most}")
    String range(String least, String most);

    @Message("Kind")
    String kind();

    @Message("Objectives on each paper")
    String always();

    @Message("Objectives on some papers")
    String sometimes();

    @Message("used in: {sessions.isolated}")
    String usedIn(String sessions);

    @Message(
            "{number} of its questions {#if number == 1}was{#else}were{/if} asked in sessions of other exams; who sat them knows them.")
    String askedBefore(int number);

    @Message("Worth knowing:")
    String warnings();
}
