/**
 * PURE. The question model: a question is a stem and parts; a part knows its key; marking a part is one pure function
 * of part and response. May be used by every room; uses the JDK and JSpecify only.
 */
@NullMarked
package de.tum.klausur.question;

import org.jspecify.annotations.NullMarked;
