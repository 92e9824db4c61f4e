import { gaps } from "./gaps.js";
import { hotspot } from "./hotspot.js";
import { exclusive } from "./none.js";
import { matrix } from "./matrix.js";
import { expressions } from "./expression.js";
import { ordering } from "./ordering.js";
import { palettes } from "./palette.js";
import { upload } from "./upload.js";
import { writing } from "./writing.js";

/**
 * Brings the controls to life that HTML doesn't have. Each works on its own element of one part, keeps its answer in
 * controls with a data-field, tells changes by an "input" event of one of them, and draws itself anew when the part says
 * "written".
 *
 * @param files what uploads hand their files to; none where files aren't sent
 */
const WIDGETS = { matrix, ordering, gaps, hotspot, upload, writing };

export function liven(part, files) {
  for (const element of part.querySelectorAll("[data-widget]")) {
    WIDGETS[element.dataset.widget]?.(element, part, files);
  }
  exclusive(part);
  expressions(part);
  palettes(part);
  hintOnce(part);
}

/** What was told in a problem once needs no line again; screen readers and pointers find it at each field. */
const told = new WeakMap();

function hintOnce(part) {
  const problem = part.closest("section") ?? document.body;
  const known = told.get(problem) ?? new Set();
  told.set(problem, known);
  for (const hint of part.querySelectorAll("[data-hint]")) {
    const words = hint.textContent;
    if (known.has(words)) {
      hint.classList.add("visually-hidden");
      part.title = words;
    }
    known.add(words);
  }
}
