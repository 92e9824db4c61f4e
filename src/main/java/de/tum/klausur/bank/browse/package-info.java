/** Finding questions: the bank browser with its filters, and which objectives are asked for by which kinds. Nobody calls it. */
@NullMarked
package de.tum.klausur.bank.browse;

import org.jspecify.annotations.NullMarked;
