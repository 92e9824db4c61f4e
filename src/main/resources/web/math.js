/**
 * Draws formulas: every <span class="math" data-display="true|false">TeX</span> below `root`.
 * KaTeX builds the nodes by the DOM, so the page needs no inline style; MathML goes along for screen readers.
 * A formula that can't be read stays as TeX, in red.
 */
export function renderMath(root = document) {
  for (const span of root.querySelectorAll(".math:not([data-drawn])")) {
    const tex = span.textContent;
    span.dataset.drawn = "true";
    globalThis.katex.render(tex, span, {
      displayMode: span.dataset.display === "true",
      output: "htmlAndMathml",
      throwOnError: false,
      strict: false,
      trust: false,
    });
  }
}

renderMath();
