/** The authors' pages and JSON: banks, questions as students see them, keys, problems in files. Used by no room. */
@NullMarked
package de.tum.klausur.bank.page;

import org.jspecify.annotations.NullMarked;
