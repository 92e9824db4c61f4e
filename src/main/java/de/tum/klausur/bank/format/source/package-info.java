/**
 * PURE, but for snakeyaml-engine, whose nodes know their place (ADR 0002): a file as lines that know their place, cut into
 * header and sections; YAML as values that collect problems instead of throwing; checks that need nothing but the text.
 * Used by the bank format and the parser of blueprints.
 */
@NullMarked
package de.tum.klausur.bank.format.source;

import org.jspecify.annotations.NullMarked;
