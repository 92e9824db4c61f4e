package de.tum.klausur.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with a roster file, and what to do then. */
@MessageBundle("roster")
interface RosterMessages {

    @Message("Line {line}: {what}")
    String inLine(int line, String what);

    @Message("Line {line}, column {column}: {what}")
    String inColumn(int line, String column, String what);

    @Message(
            "The file has more than 5 MB or more than 20,000 lines. A roster of TUMonline is far smaller; please check which file you chose.")
    String tooLarge();

    @Message("The file is empty.")
    String empty();

    @Message(
            "This is not a CSV file but something like a spreadsheet, a PDF or an archive. Please choose the CSV file as TUMonline gave it, without opening it in a spreadsheet program.")
    String notText();

    @Message(
            "The columns are separated by {#switch by}{#case 'COMMA'}commas{#case 'TAB'}tabs{#else}vertical bars{/switch}; TUMonline’s file is separated by semicolons. Please choose the file as TUMonline gave it, not one that was saved again by another program.")
    String wrongSeparator(String by);

    @Message("Choose one of the encodings that are offered.")
    String noEncoding();

    @Message("This column is missing. TUMonline's list of candidates for entering grades has it.")
    String missingColumn();

    @Message("This column stands there twice.")
    String duplicateColumn();

    @Message("The file has a header but no student.")
    String noStudents();

    @Message("The line has {found} {#if found == '1'}cell{#else}cells{/if}, the header has {expected}.")
    String wrongCellCount(String found, String expected);

    @Message("A quotation mark is opened here and never closed.")
    String unclosedQuote();

    @Message("Text stands between a closing quotation mark and the next semicolon.")
    String textAfterQuote();

    @Message(
            "“{value.isolated}” is not a matriculation number of 8 digits. If the leading zero is gone, a spreadsheet program has changed the file; please take it from TUMonline again.")
    String notANumber(String value);

    @Message("The number {value.isolated} stands in line {line} already.")
    String duplicateNumber(String value, String line);

    @Message("And {count} more {#if count == 1}problem{#else}problems{/if}.")
    String more(int count);
}
