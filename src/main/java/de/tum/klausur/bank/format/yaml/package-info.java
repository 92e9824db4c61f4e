/**
 * PURE, but for snakeyaml-engine: YAML as values that know their place, read within limits, each problem collected. Used
 * by the parsers of bank files and blueprints.
 */
@NullMarked
package de.tum.klausur.bank.format.yaml;

import org.jspecify.annotations.NullMarked;
