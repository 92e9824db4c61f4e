package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of receipts and of the page that checks them. */
@MessageBundle("receipt")
interface ReceiptMessages {

    @Message("Receipt")
    String title();

    @Message("Receipt of {person.isolated}")
    String receiptOf(String person);

    @Message(
            "How long the journal of your answers was when the exam ended, with which hash it ended, and the platform's signature")
    String description();

    @Message("Name")
    String name();

    @Message("Exam")
    String exam();

    @Message("Started")
    String startedAt();

    @Message("Handed in")
    String handedInAt();

    @Message("Ended by time")
    String closedAt();

    @Message("Attempt")
    String attempt();

    @Message("Saved changes")
    String entries();

    @Message("Hash of the last change")
    String head();

    @Message("What this proves")
    String whatItProves();

    @Message(
            "Each saved change carries the hash of the one before. Whoever altered, dropped or added a change after the exam would end at another hash than the one that the platform signed here.")
    String proof();

    @Message(
            "To check this receipt, scan the code, or open {link.isolated} and choose the file that you downloaded beside it.")
    String howToCheck(String link);

    @Message("Code that leads to the check of this receipt")
    String code();

    @Message("Parts that were answered")
    String parts();

    @Message("Page")
    String page();

    @Message("of")
    String ofPages();

    @Message("Part")
    String part();

    @Message("Changes")
    String revision();

    @Message("Hash of the answer")
    String response();

    @Message("Check a receipt")
    String check();

    @Message(
            "Anybody can check here whether a receipt is the platform's and whether answers are the ones that it names. Nothing is kept.")
    String checkLead();

    @Message("The receipt")
    String receiptField();

    @Message("The content of the file receipt-….json, or the line that the QR code holds")
    String receiptHint();

    @Message("The journal or the answers (optional)")
    String archiveField();

    @Message("The content of journal-….json; without it only the signature is checked")
    String archiveHint();

    @Message("Or choose a file")
    String chooseFile();

    @Message("Check")
    String checkNow();

    @Message("Everything that was checked holds.")
    String sound();

    @Message("Something does not hold.")
    String unsound();

    @Message("The public keys are at {address.isolated}; with them anybody can check without this page.")
    String keys(String address);

    @Message("Download receipt")
    String download();

    @Message("as PDF")
    String asPdf();

    @Message("Download saved changes")
    String journal();

    @Message("Keep the receipt: with it you can prove later what you had answered when the exam ended.")
    String keep();

    @Message("The signature is the platform's and fits every byte of the receipt (key {key.isolated}).")
    String signed(String key);

    @Message(
            "{#if number == 1}The one saved change is there and unchanged, and the receipt names its hash.{#else}All {number} saved changes are there, in order and unchanged, and the last one has the hash that the receipt names.{/if}")
    String journalHolds(int number);

    @Message(
            "{#if number == 1}The first saved change is there and unchanged, and the receipt names its hash.{#else}The first {number} saved changes are there, in order and unchanged, and the last of them has the hash that the receipt names.{/if} The journal goes on with {#if further == 1}one{#else}{further}{/if} more, since a lecturer opened the exam again or admitted late answers after this receipt was given.")
    String journalGoesOn(int number, int further);

    @Message(
            "{#if number == 1}The answer to one part is the one that the receipt names.{#else}The answers to {number} parts are the ones that the receipt names, and there are no others.{/if}")
    String responsesHold(int number);

    @Message("The end of the journal was among those that the platform signed all together at {time.isolated}.")
    String anchored(String time);

    @Message("What is said to prove when the journal stood so doesn't prove it.")
    String anchorBroken();

    @Message("This is no receipt. Choose the file receipt-….json as it was downloaded, whole.")
    String noReceipt();

    @Message(
            "What stands beside the receipt is neither a journal nor answers. Choose journal-….json as it was downloaded, whole.")
    String noArchive();

    @Message("It is signed by a key that isn't one of this platform's ({key.isolated}).")
    String foreignKey(String key);

    @Message("The signature doesn't fit: the receipt or the signature was changed.")
    String signatureBroken();

    @Message("What can be read in the file isn't what was signed: the readable part was changed.")
    String readableDiffers();

    @Message("The journal is that of another attempt.")
    String otherAttempt();

    @Message("Saved change {number} is missing.")
    String entryMissing(int number);

    @Message("Saved change {number} isn't as it was saved: it was altered, or put in.")
    String entryChanged(int number);

    @Message(
            "{#if number == 1}The journal has one change more than the receipt names.{#else}The journal has {number} changes more than the receipt names.{/if}")
    String entriesAfterEnd(int number);

    @Message("The journal holds in itself, but it isn't the one that this receipt was given for.")
    String otherJournal();

    @Message("The receipt names an answer to {part.isolated} that is missing.")
    String responseMissing(String part);

    @Message("The answer to {part.isolated} isn't the one that the receipt names.")
    String responseDiffers(String part);

    @Message("There is an answer to {part.isolated} that the receipt doesn't name.")
    String responseUnknown(String part);
}
