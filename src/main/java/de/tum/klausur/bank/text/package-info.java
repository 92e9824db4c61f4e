/** What is read on a page: Markdown with LaTeX as safe HTML, and a part without its key. Used by every later room. */
@NullMarked
package de.tum.klausur.bank.text;

import org.jspecify.annotations.NullMarked;
