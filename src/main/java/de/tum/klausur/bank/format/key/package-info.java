/**
 * PURE, but for RE2/J, which reads authors' patterns (ADR 0002). As much of a part's key as the header holds. Used by the
 * bank format only.
 */
@NullMarked
package de.tum.klausur.bank.format.key;

import org.jspecify.annotations.NullMarked;
