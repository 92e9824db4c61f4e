/** What changed from one version of a question to the next, for authors. */
@NullMarked
package de.tum.klausur.bank.history;

import org.jspecify.annotations.NullMarked;
