/** Edits as rows, and when they end. Knows questions by their ids and versions by their hashes only. */
@NullMarked
package de.tum.klausur.bank.edit.row;

import org.jspecify.annotations.NullMarked;
