package de.tum.klausur.shared.pdf;

/**
 * What is to be printed.
 *
 * @param html a whole page with a title, a language and a description, which become the PDF's own; formulas stand in
 *     {@code <span class="math" data-display="false">tex</span>}, each {@code h2} and {@code h3} with an id becomes a
 *     bookmark
 * @param mark whose copy it is, drawn pale across every page; one line
 */
public record Printout(String html, String mark) {}
