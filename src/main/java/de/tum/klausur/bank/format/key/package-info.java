/** PURE. As much of a part's key as the header holds. Used by the bank format only. */
@NullMarked
package de.tum.klausur.bank.format.key;

import org.jspecify.annotations.NullMarked;
