package de.tum.klausur.bank.catalogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the bank browser and of the coverage. */
@MessageBundle("browse")
interface BrowseMessages {

    @Message("Questions are text files in exams/banks. Save a file, and within seconds it is here or its problem is.")
    String lead();

    @Message("{number} {#if number == 1}problem{#else}problems{/if} in files")
    String problems(long number);

    @Message("All files are in order.")
    String noProblem();

    @Message("Check keys, variants and papers")
    String check();

    @Message("Coverage of the syllabus")
    String coverage();

    @Message(
            "Each question counts with all its parts for each objective that it names. A number leads to the questions.")
    String coverageLead();

    @Message("Find questions")
    String find();

    @Message("Words")
    String words();

    @Message("Lecture")
    String lecture();

    @Message("Objective")
    String objective();

    @Message("Kind of part")
    String kind();

    @Message("Variants")
    String varies();

    @Message("German version")
    String german();

    @Message(
            "A folder that KLAUSUR_EXAMS names is missing or can’t be read. Make it, or correct the setting and start again; until then its last good questions stay in service.")
    String missingFolders();

    @Message("In sessions")
    String used();

    @Message("any")
    String any();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("already asked or scheduled")
    String wasUsed();

    @Message("never asked")
    String neverUsed();

    @Message("Show")
    String show();

    @Message("Show all questions")
    String all();

    @Message("{number} {#if number == 1}question{#else}questions{/if}")
    String found(long number);

    @Message("No question is like that. Take a word or a choice away.")
    String nothing();

    @Message("Min")
    String minutes();

    @Message("asked in: {sessions.isolated}")
    String askedIn(String sessions);

    @Message("Questions")
    String questions();

    @Message("no question")
    String none();

    @Message("{number} {#if number == 1}objective{#else}objectives{/if} without a question")
    String missing(long number);

    @Message("{parts} {#if parts == 1}part{#else}parts{/if}, {kind}, on {objective}")
    String cell(int parts, String kind, String objective);
}
