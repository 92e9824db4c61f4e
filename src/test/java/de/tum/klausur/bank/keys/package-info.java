/** The keys of the real banks, each proven by a second, independent computation. */
@org.jspecify.annotations.NullMarked
package de.tum.klausur.bank.keys;
