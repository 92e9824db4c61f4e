package de.tum.klausur.bank.edit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the editor and of the list of edits. */
@MessageBundle("edit")
interface EditMessages {

    @Message("Edit: {title.isolated}")
    String title(String title);

    @Message("New question in {bank.isolated}")
    String newTitle(String bank);

    /** In front of the bank's title. */
    @Message("New question in")
    String newIn();

    @Message(
            "Saving makes a new version, which is in service at once. Exams that are frozen keep the version they have.")
    String lead();

    @Message("Kind of part to begin with")
    String beginWith();

    @Message("Use this template")
    String useTemplate();

    @Message("English text")
    String english();

    @Message("German text")
    String german();

    @Message("Leave it empty where there is no German version: a header with the title only, then the same sections.")
    String germanHint();

    @Message("Ctrl and space offer keys and values in the header. Tab leaves the field.")
    String keysHint();

    @Message("Keys and values")
    String completions();

    @Message("What changes, and why")
    String whatChanges();

    @Message("Up to 200 characters; others read it in the question's history.")
    String messageHint();

    @Message("Say in 1 to {most} characters what changes and why.")
    String messageWanted(int most);

    @Message("Save")
    String save();

    @Message("Back without saving")
    String back();

    @Message("Nothing was saved: the texts say what the version in service says.")
    String unchanged();

    @Message("Nothing was saved yet: the texts have problems.")
    String hasProblems();

    @Message(
            "Nothing was saved yet: somebody else changed the question meanwhile. Their version is below beside yours; put together what you need. Saving again makes yours the version in service.")
    String conflict();

    @Message("Your text beside theirs: what yours removes and adds")
    String beside();

    @Message("Preview")
    String preview();

    @Message("The preview shows the last texts without problems.")
    String stale();

    @Message("No problems")
    String noProblem();

    @Message("Problems")
    String problems();

    @Message("Seed of the variant")
    String seed();

    @Message("A text that was not saved is kept in this browser since {time}.")
    String kept(String time);

    @Message("Take it up")
    String takeUp();

    @Message("Throw it away")
    String throwAway();

    @Message("Edits")
    String edits();

    @Message(
            "What was changed on the pages and is not in the repository yet. Export it, put it there, and the file takes over.")
    String editsLead();

    @Message("In service")
    String open();

    @Message("Ended")
    String closed();

    @Message("Nothing was edited on the pages that the files don't have.")
    String none();

    @Message("Choice")
    String choice();

    @Message("Question")
    String question();

    @Message("By")
    String author();

    @Message("When")
    String when();

    @Message("Message")
    String says();

    @Message("End")
    String end();

    @Message("the file has it")
    String landed();

    @Message("the file was changed otherwise")
    String overtaken();

    @Message("edited again")
    String replaced();

    @Message("taken back")
    String takenBack();

    @Message("Export as files (ZIP)")
    String exportFiles();

    @Message("Export as a patch")
    String exportPatch();

    @Message("Without a choice, all that are in service are exported. In the repository: git apply edits.patch")
    String exportHint();

    @Message("Export {question}")
    String export(String question);

    @Message("This question was edited on the pages and is not in the repository yet.")
    String isEdited();

    @Message("Take the edit back")
    String takeBack();

    @Message(
            "Somebody else changed the question meanwhile, and nothing was saved. Read its texts again and put yours on top.")
    String editedMeanwhile();
}
