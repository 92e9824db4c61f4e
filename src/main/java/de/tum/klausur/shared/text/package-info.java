/** What texts of people may hold, asked wherever one comes in or goes out. Usable by every room. PURE. */
@NullMarked
package de.tum.klausur.shared.text;

import org.jspecify.annotations.NullMarked;
