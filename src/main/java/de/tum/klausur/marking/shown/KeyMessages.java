package de.tum.klausur.marking.shown;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a right response is, in one line. */
@MessageBundle("key")
interface KeyMessages {

    @Message("Right: option {options}")
    String option(String options);

    @Message("Right: options {options}")
    String options(String options);

    @Message("Right: “None of these”")
    String noOption();

    @Message("{value}, exactly")
    String exact(String value);

    @Message("{value}, tolerance {tolerance}")
    String tolerance(String value, String tolerance);

    @Message("{shape} for {#if credits == '1'}1 credit{#else}{credits} credits{/if}")
    String partly(String shape, String credits);

    @Message("{value}, to {digits} significant digits")
    String digits(String value, String digits);

    @Message("true")
    String verdictTrue();

    @Message("false")
    String verdictFalse();

    @Message("Right: {verdict}")
    String verdict(String verdict);

    @Message("accepted: {wordings.isolated} · what fits {pattern}")
    String pattern(String wordings, String pattern);

    @Message("{count} of: {wordings.isolated}")
    String list(String count, String wordings);

    @Message("Gap {gap}: {key}")
    String gap(String gap, String key);

    @Message("within {radius} of ({x} | {y})")
    String circle(String x, String y, String radius);

    @Message("from ({left} | {top}) to ({right} | {bottom})")
    String box(String left, String top, String right, String bottom);

    @Message("{xName.isolated} {x}, {yName.isolated} {y}")
    String alongAxes(String xName, String x, String yName, String y);

    @Message("around ({x} | {y}), that is {reach}")
    String aroundPoint(String x, String y, String reach);

    @Message("{from} to {to}")
    String range(String from, String to);

    @Message("accepted: {wordings.isolated}")
    String wordings(String wordings);
}
