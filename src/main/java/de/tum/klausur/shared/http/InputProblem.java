package de.tum.klausur.shared.http;

import java.util.Locale;
import java.util.function.Function;

/**
 * One thing wrong with what a person sent.
 *
 * @param field the form field or JSON path concerned; empty: the whole of it
 * @param text what is wrong and how to put it right, by language
 */
public record InputProblem(String field, Function<Locale, String> text) {}
