/** The rows of banks, questions, versions and edits, and the sync that fills them. Used by the bank room only. */
@NullMarked
package de.tum.klausur.bank.store;

import org.jspecify.annotations.NullMarked;
