package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which a phone takes photos of a part. */
@MessageBundle("photo")
interface PhotoMessages {

    @Message("Photos for your exam")
    String title();

    @Message("Photos for {part}")
    String titleOf(String part);

    @Message("Looking up the link …")
    String connecting();

    @Message("This page needs JavaScript.")
    String needsScript();

    @Message("This link is valid until {time}.")
    String until(String time);

    @Message("Your answer has {pages} of at most {most} pages.")
    String room(String pages, String most);

    @Message("No connection to the server. We keep trying: leave the page open.")
    String offline();

    @Message(
            "This photo is in the HEIC format, which this browser can't read. Choose Settings › Camera › Formats › “Most Compatible” and take it again, or take a screenshot of it.")
    String heic();

    @Message("This is no picture that this browser can read. Choose another one.")
    String noPicture();

    @Message("Take a photo")
    String take();

    @Message("Choose pictures")
    String choose();

    @Message("Page {number}")
    String page(String number);

    @Message("not sent yet")
    String ready();

    @Message("sending … {percent} %")
    String sending(String percent);

    @Message("no connection, we keep trying: leave the page open")
    String waiting();

    @Message("sent, part of your answer")
    String sent();

    @Message("not taken")
    String refused();

    @Message("Send pages: {number}")
    String send(String number);

    @Message("Nothing to send")
    String sendNone();

    @Message("Everything is sent and saved. Your answer has {pages} pages now, which the exam's page shows.")
    String allSent(String pages);

    @Message("Rotate and crop")
    String edit();

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("Remove")
    String remove();
}
