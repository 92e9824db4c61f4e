/**
 * PURE. From the text of bank files to questions, each problem with its place in the file. Used by the bank; the exam's
 * blueprint parser shares its problems and YAML reading. Besides the JDK it uses the positions of snakeyaml-engine's
 * nodes, in the package below.
 */
@NullMarked
package de.tum.klausur.bank.format;

import org.jspecify.annotations.NullMarked;
