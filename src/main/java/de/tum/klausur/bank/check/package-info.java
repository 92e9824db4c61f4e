/**
 * Checks the banks as a whole, for the command line, the build and the authors' page. Not PURE: it shows texts as pages do;
 * its rules and its report, in the packages below, are.
 */
@NullMarked
package de.tum.klausur.bank.check;

import org.jspecify.annotations.NullMarked;
