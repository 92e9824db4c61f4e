package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the student's pages. */
@MessageBundle("sitting")
interface SittingMessages {

    @Message("Your exams")
    String yours();

    @Message("You are on no roster yet. If you registered in TUMonline, ask the course team.")
    String none();

    @Message("Working time")
    String workingTime();

    @Message("May be started")
    String window();

    @Message("{from} to {to}")
    String fromTo(String from, String to);

    @Message("Credits")
    String credits();

    @Message("Permitted aids")
    String aids();

    @Message("Before you start")
    String rules();

    @Message("The clock starts when you press Start, and you get the whole working time.")
    String ruleClock();

    @Message("Each answer is saved by itself. “Saved” on the page means that the server has it.")
    String ruleSaved();

    @Message("Without network go on writing: your answers are kept on this device and sent as soon as it is back.")
    String ruleOffline();

    @Message("At the end everything that is saved counts, whether you hand in or not. There are no negative credits.")
    String ruleEnd();

    @Message(
            "A multiple choice that you leave blank counts as “None of these”, as on paper. It is still called blank before you hand in.")
    String ruleBlankIsNone();

    @Message(
            "{#if number == 1}One question may be there in English only.{#else}Up to {number} questions are there in English only.{/if}")
    String englishOnly(int number);

    @Message(
            "A part that you leave blank earns nothing. Where no option of a multiple choice is right, tick “None of these”.")
    String ruleBlank();

    @Message("Start")
    String start();

    @Message("Continue")
    String goOn();

    @Message("It opens in")
    String opensIn();

    @Message("The time for starting is over.")
    String startOver();

    @Message("starts")
    String soon();

    @Message("open now")
    String openNow();

    @Message("running")
    String running();

    @Message("ended")
    String over();

    @Message("missed")
    String missed();

    @Message("Problem {number}")
    String problem(int number);

    @Message("Overview")
    String overview();

    @Message("answered")
    String answered();

    @Message("partly answered")
    String partly();

    @Message("open")
    String blank();

    @Message("check how it is read")
    String unread();

    @Message("flagged")
    String flagged();

    @Message("{answered} of {all}")
    String progress(String answered, String all);

    @Message("{number} flagged")
    String flaggedParts(String number);

    @Message("Flag")
    String flag();

    @Message("{number} of {all}")
    String place(String number, String all);

    @Message("Previous and next problem")
    String neighbours();

    @Message("Previous problem")
    String previousProblem();

    @Message("Next problem")
    String nextProblem();

    @Message("Overview with titles")
    String foldOverview();

    @Message("All on one page")
    String allOnOnePage();

    @Message("Help")
    String help();

    @Message("Menu")
    String menu();

    @Message("Close")
    String close();

    @Message("{number}%")
    String percent(String number);

    @Message("Keyboard")
    String keyboard();

    @Message("End")
    String end();

    @Message("Got it")
    String understood();

    @Message("Hide")
    String hide();

    @Message("Show")
    String show();

    @Message("Note")
    String note();

    @Message("Note on {part}, for you alone")
    String noteTo(String part);

    @Message("Notes")
    String notes();

    @Message("Notes on the whole exam, for you alone")
    String noteToAll();

    @Message("Your exam has been opened again, and your time runs. What you gave is still there.")
    String reopened();

    @Message("Note saved")
    String noteSaved();

    @Message("Note not saved yet. It is kept on this device.")
    String noteWaits();

    @Message("The server doesn't take this note. It is kept on this device only.")
    String noteRefused();

    @Message("Time left")
    String timeLeft();

    @Message("Hide clock")
    String hideClock();

    @Message("Show clock")
    String showClock();

    @Message("All answers are saved")
    String allSaved();

    @Message("Saved")
    String saved();

    @Message("Saving …")
    String saving();

    @Message("Not saved yet. Your answers are kept on this device, and we keep trying.")
    String offline();

    @Message("Your sign-in has expired. Your answers are kept on this device.")
    String signInAgain();

    @Message("Sign in again in a small window")
    String signIn();

    @Message("The exam goes on in another tab or on another device. This page doesn't save.")
    String takenOver();

    @Message("Continue here")
    String continueHere();

    @Message("A newer answer to part {part} is on the server. Which one counts?")
    String stale(String part);

    @Message("Mine, from this page")
    String mine();

    @Message("The one on the server")
    String theirs();

    @Message("Hand in")
    String handIn();

    @Message("Hand in now? Nothing can be changed afterwards.")
    String handInSure();

    @Message("These parts are blank:")
    String blankParts();

    @Message("Every part has an answer.")
    String nothingBlank();

    @Message("Back to the exam")
    String back();

    @Message("{minutes} minutes left")
    String minutesLeft(String minutes);

    @Message("1 minute left")
    String minuteLeft();

    @Message("The working time is over. What is saved counts.")
    String timeOver();

    @Message("This file came after the end and can't be sent any more.")
    String notTaken();

    @Message("not saved")
    String unsaved();

    @Message("Not saved, but kept on this device.")
    String notSaved();

    @Message("Not saved: {parts}. The reason stands at each part.")
    String notSavedParts(String parts);

    @Message("The server answered with error {status}.")
    String serverSays(String status);

    @Message("Something else answers in the server's place. Does this network ask for a sign-in of its own?")
    String strangeAnswer();

    @Message("This page doesn't save")
    String elsewhere();

    @Message("Nothing is saved any more")
    String nothingSavedAnyMore();

    @Message("These answers are not saved, so they don't count yet:")
    String handInUnsaved();

    @Message(
            "Nothing is handed in yet. Not on the server: {parts}. It is handed in as soon as all is there, unless you go back to the exam.")
    String waitingParts(String parts);

    @Message("The server doesn't take what you gave for {parts}. If you hand in now, it doesn't count.")
    String withoutSure(String parts);

    @Message("Hand in without it")
    String handInWithout();

    @Message("Handed in")
    String handedIn();

    @Message("Ended at the deadline")
    String closed();

    @Message("Everything below is what counts. Results appear after marking; you will be told.")
    String afterLead();

    @Message("Ended at")
    String endedAt();

    @Message("Started at")
    String startedAt();

    @Message("Saved changes")
    String entries();

    @Message("Receipt")
    String receipt();

    @Message("Your answers")
    String answers();

    @Message("This page needs JavaScript, so that it can save your answers. Switch it on and load the page again.")
    String needsScript();

    @Message("Connecting. Answers can be given in a moment …")
    String connecting();

    @Message("Your questions are being loaded …")
    String paperComes();

    @Message("Your questions could not be loaded. We keep trying, and nothing that you have answered is lost.")
    String paperMissing();

    @Message("Try again now")
    String paperAgain();

    @Message("See how it went")
    String feedback();

    @Message("Not saved yet. We keep trying.")
    String offlineYet();

    @Message("Not saved yet, and this browser keeps nothing on the device. Don't close this page; we keep trying.")
    String offlineOnly();

    @Message("Not saved, and only on this page. Don't close it.")
    String notSavedHere();

    @Message(
            "This browser's storage is full. Answers are saved on the server as before, but without a network they are only on this page: don't close it then.")
    String deviceFull();

    @Message(
            "This browser keeps nothing on the device, perhaps because the window is private. Answers are saved on the server as before, but without a network they are only on this page: don't close it then.")
    String deviceForbids();

    @Message(
            "No connection. What you see is what this device knows. Go on writing: it is sent as soon as the network is back.")
    String away();

    @Message("Editing …")
    String editing();

    @Message("On its way …")
    String sending();

    @Message(
            "Nothing is handed in yet, since there is no connection. It is handed in as soon as the network is back, unless you go back to the exam.")
    String handInWaits();

    @Message("These answers did not reach the server in time. They are being sent now:")
    String lateSending();

    @Message(
            "These answers reached the server after the end. They are kept there with the times at which you typed them. They don't count yet: a lecturer decides, and you will be told.")
    String lateKept();

    @Message(
            "These answers did not reach the server in time. They are kept on this device and sent as soon as there is a connection, also if you close this page and come back later:")
    String lateWaits();

    @Message(
            "These answers did not reach the server in time, and it doesn't take them now. They stay on this device. Tell your invigilator:")
    String lateRefused();

    @Message(
            "These answers did not reach the server in time and are only on this page. Don't close it, and tell your invigilator; we keep trying:")
    String lateOnlyHere();

    @Message("To the overview of what counts")
    String toOutcome();

    @Message(
            "Somebody else is signed in at this browser. Nothing is sent, and your answers stay on this device until you are signed in again.")
    String somebodyElse();

    @Message("Sign them out in a new tab")
    String signOutOther();

    @Message("These answers can't be read as what is asked for; the reason stands at each part:")
    String handInUnread();

    @Message("You wanted to come back to these parts:")
    String handInFlagged();
}
