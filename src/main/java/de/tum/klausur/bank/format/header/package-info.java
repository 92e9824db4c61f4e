/** PURE. What a question's header says about it and its parts. Used by the bank format only. */
@NullMarked
package de.tum.klausur.bank.format.header;

import org.jspecify.annotations.NullMarked;
