/** The text of an element for people: a drawn formula, which says itself three times, by its TeX. */
export function wordsOf(element) {
  const copy = element.cloneNode(true);
  for (const formula of copy.querySelectorAll(".math")) {
    const tex = formula.querySelector('annotation[encoding="application/x-tex"]');
    formula.replaceWith(tex ? tex.textContent : formula.textContent);
  }
  return copy.textContent.trim().replace(/\s+/g, " ");
}
