/**
 * HTML printed as PDF: fonts, formulas, bookmarks, a mark on every page; usable by every room, uses {@code shared} only;
 * not PURE.
 */
@NullMarked
package de.tum.klausur.shared.pdf;

import org.jspecify.annotations.NullMarked;
