import { plain } from "./plain-math.js";

/**
 * Draws formulas: every <span class="math" data-display="true|false">TeX</span> below `root`.
 * KaTeX builds the nodes by the DOM, so the page needs no inline style; MathML goes along for screen readers.
 * A formula that can't be read stays as TeX and is marked as such.
 */
export function renderMath(root = document) {
  const drawn = [...root.querySelectorAll(".math:not([data-drawn])")];
  for (const span of drawn) {
    span.dataset.drawn = draw(span.textContent, span) ? "true" : "failed";
    if (span.dataset.display === "true") {
      reachable.observe(span);
    }
  }
  [root, ...root.querySelectorAll(WIDE)].filter((one) => one !== document && one.matches(WIDE)).forEach(lookAgain);
  new Set(drawn.map((span) => span.closest("label, th")).filter(Boolean)).forEach(nameInWords);
}

/** What may be wider than its column, beside formulas of their own lines. */
const WIDE = ".prose table, .rendered";

/** A formula, a table or a text that is larger than its place can be scrolled by keyboard too, whatever the window's width becomes. */
const reachable = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight) {
      target.tabIndex = 0;
    } else {
      target.removeAttribute("tabindex");
    }
  }
});

/** Now and whenever its size is another: what it holds may have become wider than it is. */
function lookAgain(element) {
  reachable.unobserve(element);
  reachable.observe(element);
}

/**
 * What a label with formulas names, and a table's header with formulas, has a name without TeX: browsers leave a drawn formula
 * out of the names that they compute.
 */
function nameInWords(namer) {
  const named = namer.localName === "label" ? namer.control : namer;
  named?.setAttribute("aria-label", plain(namer));
}

/** Draws one formula in an element, in place of what it held. */
export function drawFormula(span, tex) {
  span.classList.add("math");
  span.dataset.drawn = draw(tex, span) ? "true" : "failed";
}

/** KaTeX's own mark of a broken formula is an inline style, which the page forbids; hence no `throwOnError: false`. */
function draw(tex, span) {
  try {
    globalThis.katex.render(tex, span, {
      displayMode: span.dataset.display === "true",
      output: "htmlAndMathml",
      strict: false,
      trust: false,
      // What a student writes covers nobody's page.
      maxSize: 40,
    });
    return true;
  } catch (problem) {
    span.textContent = tex;
    span.title = problem.message;
    return false;
  }
}

renderMath();
