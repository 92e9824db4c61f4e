package de.tum.klausur.bank.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts around the field in which a student writes a text of their own. */
@MessageBundle("writing")
interface WritingMessages {

    @Message("As the markers will see it")
    String preview();

    @Message("Code")
    String code();

    @Message("Plain words are fine. $…$ sets a formula, **…** bold, ``` a listing.")
    String textHint();

    @Message("Tab indents, Shift+Tab takes it back, Enter keeps the indentation. To leave the field: Escape, then Tab.")
    String codeKeys();

    @Message("“{sign}” in line {line} is not closed.")
    String notClosed(String sign, String line);

    @Message("“{sign}” in line {line} closes nothing.")
    String closesNothing(String sign, String line);

    @Message("Formula")
    String formula();

    @Message("Done")
    String formulaDone();

    @Message("Discard")
    String formulaAway();

    @Message(
            "Type it as on a calculator: a/b, x_1, x^2, sqrt(x), sum_(i=1)^n, dL/dw, hat y, alpha, |x|, <=, ->, [1, 2; 3, 4]. TeX works, too. Enter: done. Escape: discard.")
    String formulaHint();

    @Message("The text has no room for this formula.")
    String noRoom();

    @Message("Earlier versions")
    String earlier();

    @Message("Put this version back")
    String earlierTake();

    @Message("No other version was saved yet.")
    String earlierNone();

    @Message("Earlier versions come from the server, which can't be reached now. Try again in a moment.")
    String earlierAway();
}
