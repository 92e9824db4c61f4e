/** Editing questions on the pages: reading, saving, taking back, exporting. */
@NullMarked
package de.tum.klausur.bank.edit;

import org.jspecify.annotations.NullMarked;
