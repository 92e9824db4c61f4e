/**
 * PURE, but for snakeyaml-engine, whose nodes know their place (ADR): YAML as values that collect problems instead of
 * throwing, read within limits. Used by the bank format and the exam's blueprint parser.
 */
@NullMarked
package de.tum.klausur.bank.format.yaml;

import org.jspecify.annotations.NullMarked;
