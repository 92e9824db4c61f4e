package de.tum.klausur.shared.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the frame, the start page and the error page. */
@MessageBundle("page")
public interface PageMessages {

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Notices")
    String notices();

    @Message("Language")
    String language();

    @Message("Colours")
    String theme();

    @Message("Display")
    String display();

    @Message("System")
    String themeAuto();

    @Message("Light")
    String themeLight();

    @Message("Dark")
    String themeDark();

    @Message("Introduction to Deep Learning · Technical University of Munich")
    String footer();

    @Message("required")
    String required();

    @Message("Please check what you entered")
    String checkInput();

    @Message("Pages")
    String pages();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Page {number} of {count}")
    String pageOf(int number, int count);

    @Message("Exams in Deep Learning, from the question to the review.")
    String welcome();

    @Message(
            "Sit your exam, follow how it was marked, and inspect every credit. Sign in with your TUM login; external participants use the account from their invitation.")
    String welcomeText();

    @Message("Problem 2 a")
    String specimenPart();

    @Message("1 credit")
    String specimenCredits();

    @Message("A 5 × 5 kernel moves over an image of 32 × 32 pixels, stride 1, no padding. How large is the output?")
    String specimenQuestion();

    @Message("Saved 10:42:07")
    String specimenSaved();

    @Message("Before")
    String before();

    @Message(
            "Your exam appears here once you are on its list. You see when it opens, how long it lasts and which aids are allowed.")
    String beforeText();

    @Message("During")
    String during();

    @Message(
            "Every change is saved by itself. “Saved” means that the server has it: reload, change the computer, and everything is there.")
    String duringText();

    @Message("After")
    String after();

    @Message(
            "Each credit comes with its reason. If one seems wrong, object on the spot; the answer appears in the same place.")
    String afterText();

    @Message("Good to see you, {name.isolated}.")
    String greeting(String name);

    @Message("Nothing is waiting for you. When an exam is scheduled for you, it appears here.")
    String nothingHere();

    @Message("Start page")
    String home();

    @Message("Back to the start page")
    String backHome();

    @Message("Number of the fault")
    String faultId();

    @Message("You are signed in again")
    String signedIn();

    @Message("Close this window and go on in the one before: it saves what was waiting by itself.")
    String signedInLead();

    @Message("Answers of your exam that waited on this device have been sent and saved.")
    String leftoversSent();

    @Message(
            "Answers or files of your exam that waited on this device have been sent. They came after the end: they are kept on the server, and a lecturer decides whether they count.")
    String leftoversLate();

    @Message("Answers or files of your exam wait on this device.")
    String leftoversOpen();

    @Message("Open the exam to send them")
    String leftoversToExam();

    @Message(
            "The server doesn't take the file {file.isolated} of an exam that has ended. It is on this device only: save a copy, and tell your lecturers.")
    String leftoversRefused(String file);

    @Message("Save a copy")
    String leftoversSave();

    @Message("Remove it from this device")
    String leftoversForget();
}
