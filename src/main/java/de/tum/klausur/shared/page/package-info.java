/** The page's frame: language, theme, navigation, home sections, field errors, paging; usable by every room, uses none. */
@NullMarked
package de.tum.klausur.shared.page;

import org.jspecify.annotations.NullMarked;
