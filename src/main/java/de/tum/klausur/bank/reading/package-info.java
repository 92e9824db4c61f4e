/**
 * What the files below banks/ of all folders say: banks and questions, parsed again only where a file changed. Knows no database.
 * Used by the bank room; uses bank.folder, bank.format and bank.version.
 */
@NullMarked
package de.tum.klausur.bank.reading;

import org.jspecify.annotations.NullMarked;
