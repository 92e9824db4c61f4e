package de.tum.klausur.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public type that none of our packages names, and that is public all the same because a framework reaches it by
 * reflection. All other public types have a user outside their package; a test holds that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CalledByFramework {

    /** Who calls it, and why it must be public for that. */
    String value();
}
