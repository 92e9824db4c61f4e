/** The editor, the list of edits, and both as JSON. Nobody calls it. */
@NullMarked
package de.tum.klausur.bank.edit.page;

import org.jspecify.annotations.NullMarked;
