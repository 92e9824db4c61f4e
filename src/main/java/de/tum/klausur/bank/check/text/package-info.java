/** PURE. The rules on what texts tell: no key before the review, and nothing that is another one for each student. */
@NullMarked
package de.tum.klausur.bank.check.text;

import org.jspecify.annotations.NullMarked;
