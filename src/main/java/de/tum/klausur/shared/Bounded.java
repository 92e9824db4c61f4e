package de.tum.klausur.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * At a method whose query brings many rows without asking for a page of them: says what keeps them few. A test finds those
 * that say nothing, so that no list grows with the years unseen.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Bounded {

    /** What bounds the rows, e.g. {@code candidates of one session}. */
    String by();
}
