/** Editing questions on the pages and by JSON: reading, saving, taking back, exporting. Nobody calls it. */
@NullMarked
package de.tum.klausur.bank.edit;

import org.jspecify.annotations.NullMarked;
