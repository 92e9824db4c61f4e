/** What texts of people may hold, asked wherever one comes in or goes out, and what names a text by its content. Usable by every room. PURE. */
@NullMarked
package de.tum.klausur.shared.text;

import org.jspecify.annotations.NullMarked;
