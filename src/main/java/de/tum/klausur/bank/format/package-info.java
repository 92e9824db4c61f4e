/**
 * PURE. From the text of bank files to questions and to each of their variants, each problem with its place in the file.
 * Used by the bank room only.
 */
@NullMarked
package de.tum.klausur.bank.format;

import org.jspecify.annotations.NullMarked;
