/**
 * Checks the banks as a whole, for the command line, the build and the authors' page, and tells what it came to. Not PURE: it
 * shows texts as pages do, and its report is JSON; its rules, in the package below, are.
 */
@NullMarked
package de.tum.klausur.bank.check;

import org.jspecify.annotations.NullMarked;
