package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What students are told while they sit an exam: plain, and always what to do now. */
@MessageBundle("attempt")
interface AttemptMessages {

    @Message("The working time is over or the exam was handed in. This answer was not taken.")
    String ended();

    @Message("The exam goes on in another window or on another device. To write here, choose “Continue here”.")
    String otherWriter();

    @Message("The exam isn't open yet. The page lets you start as soon as it opens.")
    String notOpenYet();

    @Message("The time for starting is over. If something kept you from starting, speak to the invigilator now.")
    String startOver();

    @Message(
            "Nothing has started yet. First confirm that you know the permitted aids and the rules of this exam and keep to them; the start page asks for it.")
    String rulesNotConfirmed();

    @Message(
            "Some answers on this page are not the ones that the server has. Nothing was handed in. Wait until all answers are saved, then hand in again.")
    String handInMismatch();

    @Message("The working time is over. All saved answers count; there is nothing more to hand in.")
    String handInTooLate();

    @Message("There is a receipt as soon as the exam has ended for you.")
    String notEndedYet();

    @Message("This platform gives no receipts: it has no key to sign them with. Tell the course team.")
    String noReceipts();

    @Message("This exam has no such part.")
    String unknownPart();

    @Message("This is no time of an exam, as in 2027-02-13T10:29:00.123Z.")
    String noTime();

    @Message("The exam is still running for you: answers are saved as usual.")
    String stillRunning();

    @Message(
            "There is more that came after the end than can be kept. What was sent before is kept; tell the course team.")
    String tooManyLate();

    @Message("This part is named twice.")
    String partTwice();

    @Message("The exam has ended for you. Flags and notes can't be changed any more.")
    String notesEnded();

    @Message("An answer is either ticked options, a typed text or filled fields.")
    String neitherTicksNorText();

    @Message("This part takes another kind of answer.")
    String wrongKind();

    @Message("This part has no such field.")
    String unknownField();

    @Message("This part has no such option.")
    String unknownOption();

    @Message("Only one option can be ticked here.")
    String tooManyOptions();

    @Message("This answer is too long.")
    String tooLong();

    @Message("Saved, but this does not read as a number. Write for example 0.25 or 2e-3.")
    String notANumber();

    @Message("Saved, but this does not read as a shape. Write for example 16 × 28 × 28.")
    String notAShape();

    @Message("The file is larger than 10 MB. Nothing was kept: send a smaller one.")
    String fileTooLarge();

    @Message("This is no file of a kind that is taken here, or it isn't whole. Nothing was kept: choose another one.")
    String fileOfWrongType();

    @Message(
            "This picture has more pixels than are taken: at most 64 million, and 20,000 on a side. Nothing was kept: send a smaller one.")
    String fileOfTooManyPixels();

    @Message("This exam has 20 files of yours already. The one that counts stays; no further one is taken.")
    String tooManyFiles();

    @Message("The server doesn't have this file. Choose it again.")
    String unknownFile();

    @Message("Saved, but this does not read as an expression. Write for example 2*(a + b)^2 or exp(-x).")
    String notAnExpression();

    @Message(
            "Saved, but “{name.isolated}” is neither a variable of the task nor a function. Write a product with *, and use the task’s names.")
    String unknownName(String name);

    @Message("Saved, but “{function.isolated}” needs brackets, as in exp(x).")
    String noBrackets(String function);

    @Message("Saved, but “{excerpt.isolated}” can be understood in two ways. Write brackets, as in (1/2)*x or 1/(2*x).")
    String twoMeanings(String excerpt);

    @Message(
            "Saved, but the comma in “{excerpt.isolated}” may be a decimal mark or part two numbers. Write a decimal point, or a blank behind the comma.")
    String ambiguousComma(String excerpt);

    @Message("Saved, but “{excerpt.isolated}”: {grouped} or {decimal}? Write it as one of these.")
    String undecidedNumber(String excerpt, String grouped, String decimal);

    @Message(".")
    String decimalMark();

    @Message(
            "“{excerpt.isolated}”: {grouped} or {decimal}? It is read as {decimal}. If you mean {grouped}, leave out the point.")
    String doubtfulNumber(String excerpt, String grouped, String decimal);

    @Message(
            "“{excerpt.isolated}”: {grouped} or {axes}? It is read as {axes}. If you mean {grouped}, leave out the comma.")
    String doubtfulShape(String excerpt, String grouped, String axes);

    @Message("Saved, but “{excerpt.isolated}”: {power} or {euler}? Write it as one of these.")
    String ambiguousE(String excerpt, String power, String euler);

    @Message("Saved, but not every place reads as one. Give each item a whole number from 1 on.")
    String notAPlace();

    @Message("Saved, but two items have the same place. Give each its own.")
    String placeTwice();

    @Message("Saved, but a point needs both coordinates.")
    String halfAPoint();

    @Message("Saved, but choose true or false as well. A reason alone earns nothing.")
    String noVerdict();

    @Message("Row {row}, column {column}: {hint}")
    String inEntry(int row, int column, String hint);

    @Message("Gap {gap}: {hint}")
    String inGap(String gap, String hint);
}
