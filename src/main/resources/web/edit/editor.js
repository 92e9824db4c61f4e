import { renderMath } from "../math.js";
import { completing } from "./completion.js";
import { keeping } from "./draft.js";

/** The editor: line numbers, a preview after each pause, completion in the header, and a draft that survives a crash. */
const TYPING_PAUSE = 400;

const editor = document.getElementById("editor");
const sources = [...editor.querySelectorAll("[data-source]")];
const problems = document.getElementById("problems");
let timer;

function number(source) {
  const gutter = source.previousElementSibling;
  const count = source.value.split("\n").length;
  if (gutter.dataset.count !== String(count)) {
    gutter.dataset.count = String(count);
    gutter.textContent = Array.from({ length: count }, (_, line) => line + 1).join("\n");
  }
  gutter.scrollTop = source.scrollTop;
}

function preview() {
  clearTimeout(timer);
  timer = setTimeout(() => editor.dispatchEvent(new Event("preview")), TYPING_PAUSE);
}

/** Columns count characters, not halves of surrogate pairs. */
function placeOf(text, line, column) {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return before + [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length;
}

function goTo({ path, line, column }) {
  const source = sources.find((one) => one.name === (path.endsWith(".de.md") ? "de" : "en"));
  source.closest("details")?.setAttribute("open", "");
  const place = placeOf(source.value, Number(line), Number(column));
  source.focus();
  source.setSelectionRange(place, place);
  const height = source.scrollHeight / source.value.split("\n").length;
  source.scrollTop = Math.max(0, (Number(line) - 4) * height);
}

for (const source of sources) {
  number(source);
  source.addEventListener("input", () => {
    number(source);
    // The preview speaks the language that is being written.
    editor.elements.shown.value = source.name;
    preview();
  });
  source.addEventListener("scroll", () => number(source));
}
document.getElementById("seed").addEventListener("input", preview);
problems.addEventListener("click", (event) => {
  const place = event.target.closest("[data-line]");
  if (place) {
    goTo(place.dataset);
  }
});
document.body.addEventListener("htmx:afterSettle", () => {
  renderMath(document.getElementById("rendered"));
  const shown = document.getElementById("rendered").hasChildNodes();
  document.getElementById("stale").hidden = !shown || !problems.querySelector(".problem-list");
});
completing(document.getElementById("en"));
keeping(editor, sources, () => sources.forEach((source) => source.dispatchEvent(new Event("input"))));
