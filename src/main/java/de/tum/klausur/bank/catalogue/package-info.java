/**
 * The authors' catalogue as pages and JSON: banks, the browser with its filters, questions as students see them, their keys,
 * their versions, problems in files. The editor shows variants and changes as it does; no other package uses it.
 */
@NullMarked
package de.tum.klausur.bank.catalogue;

import org.jspecify.annotations.NullMarked;
