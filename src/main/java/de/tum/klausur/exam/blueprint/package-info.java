/** PURE. The plan of an exam as a file. Used by the exam room only; reads YAML with the bank format's helper. */
@NullMarked
package de.tum.klausur.exam.blueprint;

import org.jspecify.annotations.NullMarked;
