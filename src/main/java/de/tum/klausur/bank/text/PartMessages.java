package de.tum.klausur.bank.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts around a part wherever it is shown: preview, exam, marking and review. */
@MessageBundle("part")
public interface PartMessages {

    @Message("Part {letter}")
    String title(String letter);

    @Message("{#if amount == '1'}1 credit{#else}{amount} credits{/if}")
    String credits(String amount);

    @Message("Choose one option.")
    String chooseOne();

    @Message("Clear my choice")
    String clearChoice();

    @Message("Tick every right option; there may be none.")
    String chooseAny();

    @Message("A number, with a decimal point or comma, e.g. 0.25 or 1e-3.")
    String numberHint();

    @Message("The sizes in order, e.g. 16 × 28 × 28; write B for a batch axis.")
    String shapeHint();

    @Message("Your answer to part {letter}")
    String answer(String letter);

    @Message("No answer given")
    String nothingGiven();
}
