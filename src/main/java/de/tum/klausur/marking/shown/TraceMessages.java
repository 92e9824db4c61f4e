package de.tum.klausur.marking.shown;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why credits were given or not. The texts without a key end in {@code Keyless}. */
@MessageBundle("trace")
interface TraceMessages {

    @Message("How the credits came about")
    String title();

    @Message("Left blank.")
    String noResponse();

    @Message("Computed on from your own {value} in part {part}: one error costs credits once.")
    String followedOn(String part, String value);

    @Message("Marked with your value {value} in part {part}, as read by a marker: one error costs credits once.")
    String followedOnAsRead(String part, String value);

    @Message("No value could be read in part {part}, so the key alone counts here.")
    String noValueRead(String part);

    @Message("Option {option} is right and was ticked.")
    String optionRightlyTicked(String option);

    @Message("Option {option} is wrong but was ticked.")
    String optionWronglyTicked(String option);

    @Message("Option {option} is right but was not ticked.")
    String optionMissed(String option);

    @Message("All {count} options are as the key has them.")
    String allOptionsRight(String count);

    @Message("“None of these” is right.")
    String noneRight();

    @Message("“None of these” is wrong. Right options: {right} of {count}.")
    String noneWrong(String right, String count);

    @Message("“None of these” is wrong.")
    String noneWrongKeyless();

    @Message("Left blank, which counts as “None of these” in this exam.")
    String blankCountsAsNone();

    @Message("None of the {count} options is right, and none was ticked.")
    String nothingToTick(String count);

    @Message(
            "All or nothing: {wrong} of {count} {#if wrong == '1'}options differs{#else}options differ{/if} from the key.")
    String someOptionsWrong(String wrong, String count);

    @Message("All or nothing: at least one option differs from the key.")
    String someOptionsWrongKeyless();

    @Message("Option {option} is wrong and was left alone.")
    String optionRightlyLeft(String option);

    @Message(
            "Options as the key has them earn their share, others take it away: {right} less {wrong}, of {count}; never less than 0.")
    String optionsBalance(String right, String wrong, String count);

    @Message("Options as the key has them earn their share, others take it away; never less than 0.")
    String optionsBalanceKeyless();

    @Message("Rightly ticked less wrongly ticked: {right} less {wrong}, of {count} right options; never less than 0.")
    String optionsNet(String right, String wrong, String count);

    @Message("Rightly ticked less wrongly ticked options earn their share; never less than 0.")
    String optionsNetKeyless();

    @Message("Nothing was ticked. Options left alone earn their share only where something is ticked.")
    String optionsUntouched();

    @Message("“{verdict}” is right.")
    String verdictRight(String verdict);

    @Message("“{verdict}” is not right; a wrong verdict earns nothing, whatever the reason.")
    String verdictWrong(String verdict);

    @Message("Neither true nor false was chosen.")
    String verdictMissing();

    @Message("No reason was given.")
    String reasonMissing();

    @Message("true")
    String verdictTrue();

    @Message("false")
    String verdictFalse();

    @Message("{given} is the expected value.")
    String numberExact(String given);

    @Message("{given} is near enough to {key}; the tolerance is {tolerance}.")
    String numberWithinTolerance(String given, String key, String tolerance);

    @Message("{given} is near enough to the expected value.")
    String numberWithinToleranceKeyless(String given);

    @Message("{given} is too far from {key}; the tolerance is {tolerance}.")
    String numberOff(String given, String key, String tolerance);

    @Message("{given} is not the expected value.")
    String numberOffKeyless(String given);

    @Message("{given} is accepted as {accepted}, which earns a part of the credits; expected is {key}.")
    String numberPartly(String given, String accepted, String key);

    @Message("{given} earns a part of the credits.")
    String numberPartlyKeyless(String given);

    @Message("{digits} significant digits")
    String significantDigits(String digits);

    @Message("{given} has the expected value.")
    String expressionRight(String given);

    @Message("{given} has the value of {accepted}, which earns a part of the credits.")
    String expressionPartly(String given, String accepted);

    @Message("{given} earns a part of the credits.")
    String expressionPartlyKeyless(String given);

    @Message("{given} does not have the value of {key}.")
    String expressionOff(String given, String key);

    @Message("{given} does not have the expected value.")
    String expressionOffKeyless(String given);

    @Message("{given} is the expected shape.")
    String shapeRight(String given);

    @Message("{given} fits {accepted}, which earns a part of the credits.")
    String shapePartly(String given, String accepted);

    @Message("{given} earns a part of the credits.")
    String shapePartlyKeyless(String given);

    @Message("{given} is not the expected shape {key}.")
    String shapeOff(String given, String key);

    @Message("{given} is not the expected shape.")
    String shapeOffKeyless(String given);

    @Message("Axis {axis} is {given}; expected is {key}.")
    String axisOff(String axis, String given, String key);

    @Message("Number of axes: {given}; expected are {key}.")
    String rankOff(String given, String key);

    @Message("“{given.isolated}” is accepted.")
    String wordingAccepted(String given);

    @Message("“{given.isolated}” is not among the accepted wordings, such as “{accepted.isolated}”.")
    String wordingUnknown(String given, String accepted);

    @Message("“{given.isolated}” is not among the accepted wordings.")
    String wordingUnknownKeyless(String given);

    @Message("“{given.isolated}” is not on the list of accepted wordings; a person may still look at it.")
    String wordingUnmatched(String given);

    @Message("“{given.isolated}” is not on the list, but was taken by a marker.")
    String wordingTaken(String given);

    @Message("“{given.isolated}” was taken by a marker as another word for “{accepted.isolated}”.")
    String wordingTakenAs(String given, String accepted);

    @Message("“{given.isolated}” is not on the list; a marker has looked at it, and it is not right.")
    String wordingRefused(String given);

    @Message("“{given.isolated}” is accepted as “{accepted.isolated}”, but for its letters.")
    String wordingMistyped(String given, String accepted);

    @Message("“{given.isolated}” is accepted, but for its letters.")
    String wordingMistypedKeyless(String given);

    @Message("“{given.isolated}” is not among the accepted answers.")
    String listedUnknown(String given);

    @Message("“{given.isolated}” says the same as “{earlier.isolated}”, which counts once.")
    String listedTwice(String given, String earlier);

    @Message(
            "{#if count == '1'}Only the first answer counts.{#else}Only the first {count} answers count.{/if} Not looked at: {rest.isolated}.")
    String listedBeyond(String count, String rest);

    @Message("The answers add up to {sum}; the part is worth {worth}.")
    String listCapped(String sum, String worth);

    @Message(
            "{right}/{count} of {#if worth == '1'}1 credit{#else}{worth} credits{/if}, rounded to steps of 0.5, halves up.")
    String shareRounded(String right, String count, String worth);

    @Message("All {count} are right.")
    String allFieldsRight(String count);

    @Message("{right} of {count} {#if right == '1'}is{#else}are{/if} right.")
    String someFieldsRight(String right, String count);

    @Message("All or nothing: {wrong} of {count} {#if wrong == '1'}is{#else}are{/if} not right.")
    String someFieldsWrong(String wrong, String count);

    @Message("Row {row}, column {column}")
    String entry(String row, String column);

    @Message("Entry {place}")
    String entryOfVector(String place);

    @Message("{entry}: {given} instead of {key}.")
    String entryOff(String entry, String given, String key);

    @Message("{entry}: {given} is not right.")
    String entryOffKeyless(String entry, String given);

    @Message("{entry} is empty; expected is {key}.")
    String entryMissing(String entry, String key);

    @Message("{entry} is empty.")
    String entryMissingKeyless(String entry);

    @Message("Pair {left.isolated}: “{given.isolated}” is right.")
    String pairRight(String left, String given);

    @Message("Pair {left.isolated}: “{given.isolated}” instead of “{key.isolated}”.")
    String pairWrong(String left, String given, String key);

    @Message("Pair {left.isolated}: “{given.isolated}” is not right.")
    String pairWrongKeyless(String left, String given);

    @Message("Pair {left.isolated} is empty; right is “{key.isolated}”.")
    String pairMissing(String left, String key);

    @Message("Pair {left.isolated} is empty.")
    String pairMissingKeyless(String left);

    @Message("All {count} are in the right order.")
    String orderRight(String count);

    @Message("This is not the right order, and only the whole order earns credits.")
    String orderWrong();

    @Message("“{item.isolated}” is at place {given}; it belongs to place {key}.")
    String itemElsewhere(String item, String given, String key);

    @Message("“{item.isolated}” has no place; it belongs to place {key}.")
    String itemUnplaced(String item, String key);

    @Message("“{item.isolated}” has no place.")
    String itemUnplacedKeyless(String item);

    @Message("More than one stand at place {place}, so none of them has a place.")
    String placeShared(String place);

    @Message(
            "{#if moved == '1'}One of {count} would need to be moved; it costs its share.{#else}{moved} of {count} would need to be moved; each of them costs its share.{/if}")
    String itemsToMove(String moved, String count);

    @Message("“{item.isolated}” would have to be moved.")
    String itemToMove(String item);

    @Message(
            "{#if moved == '1'}One{#else}{moved}{/if} of {count} would need to be moved. From half of them on there are no credits.")
    String orderMostlyWrong(String moved, String count);

    @Message("“{second.isolated}” stands directly behind “{first.isolated}”, as it should.")
    String neighboursRight(String first, String second);

    @Message("“{second.isolated}” does not stand directly behind “{first.isolated}”.")
    String neighboursApart(String first, String second);

    @Message("{right} of {count} pairs of neighbours {#if right == '1'}is{#else}are{/if} right.")
    String someNeighboursRight(String right, String count);

    @Message("Gap {gap}:")
    String gap(String gap);

    @Message("Gap {gap}: “{given.isolated}” is right.")
    String gapChoiceRight(String gap, String given);

    @Message("Gap {gap}: “{given.isolated}” instead of “{key.isolated}”.")
    String gapChoiceWrong(String gap, String given, String key);

    @Message("Gap {gap}: “{given.isolated}” is not right.")
    String gapChoiceWrongKeyless(String gap, String given);

    @Message("Gap {gap} is empty.")
    String gapMissing(String gap);

    @Message("The point ({x} | {y}) lies in the right place.")
    String pointInside(String x, String y);

    @Message("The point ({x} | {y}) does not lie in the right place.")
    String pointOutside(String x, String y);

    @Message("Only one coordinate of the point was given.")
    String pointIncomplete();

    @Message("The items add up to {sum}; the part is worth {worth}.")
    String rubricCapped(String sum, String worth);

    @Message("The items add up to {sum}; no part earns less than 0.")
    String rubricFloored(String sum);

    @Message("No item of the rubric applies.")
    String rubricNothing();
}
