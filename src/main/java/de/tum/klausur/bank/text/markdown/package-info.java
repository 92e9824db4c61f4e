/** How Markdown with LaTeX becomes HTML that is safe on a page. Used by the texts of questions. */
@NullMarked
package de.tum.klausur.bank.text.markdown;

import org.jspecify.annotations.NullMarked;
