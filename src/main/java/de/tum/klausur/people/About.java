package de.tum.klausur.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a route for staff is about, so that {@link ConflictGuard} refuses it to somebody who is a candidate of it. Each
 * route that a TA, lecturer or admin may call has one, on its method or its class; a test fails where it is missing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface About {

    Matter value();

    /** The place of the address that names it, e.g. {@code session} of {@code /marking/{session}}; none where all is meant. */
    String in() default "";
}
