package de.tum.klausur.shared.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer travels compressed where its client understands that. For what is long and asked for seldom, and repeats no text of
 * its request: who can choose a text beside a secret learns of the secret by the length (BREACH).
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Zipped {}
