/** PURE. Checks of Markdown that need nothing but the text: formulas and pictures. Used by the bank format only. */
@NullMarked
package de.tum.klausur.bank.format.markdown;

import org.jspecify.annotations.NullMarked;
