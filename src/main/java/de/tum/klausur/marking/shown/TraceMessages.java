package de.tum.klausur.marking.shown;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why credits were given or not. The texts without a key end in {@code Keyless}. */
@MessageBundle("trace")
public interface TraceMessages {

    @Message("How the credits came about")
    String title();

    @Message("No response.")
    String noResponse();

    @Message("Computed on from your own {value} in part {part}: one error costs credits once.")
    String followedOn(String part, String value);

    @Message("Option {option} is right and was ticked.")
    String optionRightlyTicked(String option);

    @Message("Option {option} is wrong but was ticked.")
    String optionWronglyTicked(String option);

    @Message("Option {option} is right but was not ticked.")
    String optionMissed(String option);

    @Message("All {count} options are as the key has them.")
    String allOptionsRight(String count);

    @Message("None of the {count} options is right, and none was ticked.")
    String nothingToTick(String count);

    @Message("All or nothing: {wrong} of {count} options differ from the key.")
    String someOptionsWrong(String wrong, String count);

    @Message("All or nothing: at least one option differs from the key.")
    String someOptionsWrongKeyless();

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

    @Message("Axis {axis} has size {given}; expected is {key}.")
    String axisOff(String axis, String given, String key);

    @Message("“{given}” is accepted.")
    String wordingAccepted(String given);

    @Message("“{given}” is not among the accepted wordings, such as “{accepted}”.")
    String wordingUnknown(String given, String accepted);

    @Message("“{given}” is not among the accepted wordings.")
    String wordingUnknownKeyless(String given);

    @Message("The items add up to {sum}; the part is worth {worth}.")
    String rubricCapped(String sum, String worth);

    @Message("The items add up to {sum}; no part earns less than 0.")
    String rubricFloored(String sum);

    @Message("No item of the rubric applies.")
    String rubricNothing();

    @Message("Right: option {options}")
    String keyOption(String options);

    @Message("Right: options {options}")
    String keyOptions(String options);

    @Message("No option is right")
    String keyNoOption();

    @Message("{value}, exactly")
    String keyExact(String value);

    @Message("{value}, tolerance {tolerance}")
    String keyTolerance(String value, String tolerance);

    @Message("{shape} for {credits} credits")
    String keyPartly(String shape, String credits);

    @Message("accepted: {wordings}")
    String keyWordings(String wordings);
}
