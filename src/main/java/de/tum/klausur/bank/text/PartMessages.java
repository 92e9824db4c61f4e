package de.tum.klausur.bank.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts around a part wherever it is shown: preview, exam, marking and review. */
@MessageBundle("part")
interface PartMessages {

    @Message("Part {letter}")
    String title(String letter);

    @Message("{#if amount == '1'}1 credit{#else}{amount} credits{/if}")
    String credits(String amount);

    @Message("Choose one option.")
    String chooseOne();

    @Message("Clear my choice")
    String clearChoice();

    @Message("Tick every right option, or “None of these”.")
    String chooseAny();

    @Message("None of these")
    String noneOfThese();

    @Message("A number, with a decimal point or comma, e.g. 0.25 or 1e-3.")
    String numberHint();

    @Message("The sizes in order, e.g. 16 × 28 × 28; write B for a batch axis.")
    String shapeHint();

    @Message("Your answer to part {letter}")
    String answer(String letter);

    @Message("Left blank")
    String nothingGiven();

    /** In front of what was typed, as the server reads it. */
    @Message("read as")
    String readAs();

    @Message("Symbols")
    String palette();

    @Message("times")
    String signTimes();

    @Message("fraction")
    String signFraction();

    @Message("squared")
    String signSquare();

    @Message("power")
    String signPower();

    @Message("square root")
    String signRoot();

    @Message("brackets")
    String signBrackets();

    @Message("absolute value")
    String signSize();

    @Message("minus")
    String signMinus();

    @Message("times ten to the power of")
    String signTen();

    @Message("bold")
    String signBold();

    @Message("code")
    String signCode();

    @Message("list item")
    String signList();

    @Message("formula")
    String signFormula();

    @Message("index")
    String signIndex();

    @Message("transpose")
    String signTransposed();

    @Message("sum")
    String signSum();

    @Message("partial derivative")
    String signPartial();

    @Message("gradient")
    String signGradient();

    @Message("less than or equal to")
    String signLess();

    @Message("greater than or equal to")
    String signMore();

    @Message("not equal to")
    String signNot();

    @Message("arrow")
    String signTo();

    @Message("capital delta")
    String signBigDelta();

    @Message("capital sigma")
    String signBigSigma();

    @Message("hat")
    String signHat();

    @Message("As typed")
    String asTyped();

    @Message("True")
    String isTrue();

    @Message("False")
    String isFalse();

    @Message("Your reason")
    String reason();

    @Message(
            "An expression in {names}. It may hold numbers, + - * / ^, brackets, and exp, ln, sqrt, sigmoid, tanh, relu, max, min, abs.")
    String expressionHint(String names);

    @Message("“{name.isolated}” is no name here; there are {names}.")
    String unknownName(String name, String names);

    @Message(
            "One answer a line, or parted by commas. {#if first == 1}Only the first counts.{#else}Only the first {first} count.{/if}")
    String listHint(int first);

    @Message("A number in each field; arrow keys lead from field to field.")
    String matrixHint();

    @Message("Row {row}, column {column}")
    String entry(int row, int column);

    @Message("Entry {place}")
    String entryOfVector(int place);

    @Message("To choose from")
    String toChoose();

    @Message("– choose –")
    String notChosen();

    @Message("Choose a letter for each line. A letter may fit several lines or none.")
    String pairsHint();

    @Message("Drag the items into their order, or move them with the arrow buttons or arrow keys.")
    String orderHint();

    @Message("Not answered yet: move an item, or take the order as it is.")
    String orderUntouched();

    @Message("Answered: this order counts.")
    String orderGiven();

    @Message("Now at place {place} of {of}")
    String orderMoved(String place, String of);

    @Message("Move up")
    String moveUp();

    @Message("Move down")
    String moveDown();

    @Message("Take this order")
    String takeOrder();

    @Message("Take my answer back")
    String resetOrder();

    @Message("Gap {name}")
    String gap(String name);

    @Message("Fill the gaps that are numbered in the text.")
    String gapsHint();

    @Message("Choose in the figure what stands in each numbered gap, or drag it there.")
    String figureHint();

    @Message(
            "Click or tap the place. With the keyboard: arrow keys move the mark, with Shift ten times as far. Or type x and y.")
    String spotHint();

    @Message(
            "Click or tap the place. With the keyboard: arrow keys move the mark, with Shift ten times as far. Or type both numbers: {x.isolated} and {y.isolated}.")
    String spotHintNames(String x, String y);

    @Message("Figure to point at")
    String spotFigure();

    @Message("x, from {from} (left) to {to}")
    String spotX(String from, String to);

    @Message("y, from {from} (top) to {to}")
    String spotY(String from, String to);

    /** Behind the axis' name; {@code forward}: whether the numbers grow to the right. */
    @Message(", from {low} ({#if forward}left{#else}right{/if}) to {high}")
    String spotAlongX(String low, String high, boolean forward);

    /** Behind the axis' name; {@code forward}: whether the numbers grow downwards. */
    @Message(", from {low} ({#if forward}top{#else}bottom{/if}) to {high}")
    String spotAlongY(String low, String high, boolean forward);

    @Message("{xName.isolated} {x}, {yName.isolated} {y}")
    String spotAtNames(String xName, String x, String yName, String y);

    @Message("x {x}, y {y}")
    String spotAt(String x, String y);

    @Message("Remove the mark")
    String clearSpot();

    @Message(
            "{types}, up to {megabytes} MB each, at most {pages} pages. Photos of your sheets are fine; a picture can also be pasted here.")
    String fileHint(String types, int megabytes, int pages);

    @Message("No file yet")
    String fileNone();

    @Message("Choose a file")
    String fileChoose();

    @Message("Replace the file")
    String fileReplace();

    @Message("Add another page")
    String fileAdd();

    @Message("All pages are used. Remove one before you add another.")
    String fileFull();

    @Message("Page {page}")
    String filePage(String page);

    @Message("Remove page {page}")
    String fileRemove(String page);

    @Message("Move page {page} earlier")
    String filePageUp(String page);

    @Message("Move page {page} later")
    String filePageDown(String page);

    @Message("Now page {page} of {of}")
    String filePageMoved(String page, String of);

    @Message("Discard this file")
    String fileDiscard();

    @Message("How much of the file is sent")
    String fileProgress();

    @Message("Sending … {percent} %")
    String fileSending(String percent);

    @Message("Not sent yet. The file is kept on this page, and we keep trying: leave the page open.")
    String fileWaiting();

    @Message("The server has your file")
    String fileThere();

    @Message("The file is larger than {megabytes} MB. Send a smaller one, e.g. a photo with fewer pixels.")
    String fileTooLarge(int megabytes);

    @Message("This is no file of the kinds {types}. Choose another one.")
    String fileWrongType(String types);

    @Message("Your file")
    String filePreview();

    @Message(
            "This photo is in the HEIC format, which this browser can't read. Add it by phone instead, or save it as JPEG: on an iPhone choose Settings › Camera › Formats › “Most Compatible”.")
    String fileHeic();

    @Message("Rotate and crop")
    String cropTitle();

    @Message("Drag the edges of the frame to crop, or move the sliders.")
    String cropHint();

    @Message("Turn left")
    String cropLeft();

    @Message("Turn right")
    String cropRight();

    @Message("Whole picture")
    String cropWhole();

    @Message("Cut off at the left, in percent")
    String cropFromLeft();

    @Message("Cut off at the right, in percent")
    String cropFromRight();

    @Message("Cut off at the top, in percent")
    String cropFromTop();

    @Message("Cut off at the bottom, in percent")
    String cropFromBottom();

    @Message("Use this picture")
    String cropUse();

    @Message("Cancel")
    String cropCancel();

    @Message("{width} × {height} pixels remain")
    String cropRemains(String width, String height);

    @Message("Add photos by phone")
    String phoneAdd();

    @Message(
            "Scan this code with your phone. It opens a page that can send photos for this part only, without signing in.")
    String phoneScan();

    @Message("QR code of the link for your phone")
    String phoneCode();

    @Message("The link is valid until {time}. Show it to nobody: whoever has it can add pages to this answer.")
    String phoneUntil(String time);

    @Message("The link is no longer valid.")
    String phoneOver();

    @Message("A page came from your phone. Pages now: {pages}.")
    String phoneCame(String pages);

    @Message("Withdraw the link")
    String phoneWithdraw();

    @Message("The server can't be reached. Try again.")
    String phoneAway();

    @Message("Download the original file")
    String fileOriginal();
}
