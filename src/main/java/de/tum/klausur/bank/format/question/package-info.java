/** PURE. From a question's header and texts to the question, and to each of its variants. Used by the bank room only. */
@NullMarked
package de.tum.klausur.bank.format.question;

import org.jspecify.annotations.NullMarked;
