/**
 * The authors' catalogue as pages and JSON: banks, the browser with its filters, questions as students see them, their keys,
 * their versions, problems in files. Nobody calls it but the check's page, for its links.
 */
@NullMarked
package de.tum.klausur.bank.catalogue;

import org.jspecify.annotations.NullMarked;
