/**
 * PURE. A question's file as lines that know their place, cut into header, stem, sections and options, with the checks
 * that need nothing but the text. Used by the bank format only.
 */
@NullMarked
package de.tum.klausur.bank.format.text;

import org.jspecify.annotations.NullMarked;
