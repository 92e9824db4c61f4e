/** PURE. One version of a question, fixed for ever by its content hash. Used by every later room. */
@NullMarked
package de.tum.klausur.bank.version;

import org.jspecify.annotations.NullMarked;
