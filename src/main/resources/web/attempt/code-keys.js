import { type } from "./palette.js";

const STEP = "    ";

/**
 * The keys of an editor in a text: Tab indents, Shift+Tab takes it back, Enter keeps the indentation. Who works by keyboard leaves
 * by Escape and then Tab.
 *
 * @param isOn whether they are wanted now
 */
export function codeKeys(text, isOn) {
  let leaving = false;
  text.addEventListener("blur", () => (leaving = false));
  text.addEventListener("keydown", (event) => {
    if (!isOn() || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.key === "Shift") {
      return;
    }
    if (event.key === "Escape") {
      leaving = true;
      return;
    }
    if (event.key === "Tab" && !leaving) {
      event.preventDefault();
      indent(text, event.shiftKey);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      type(text, `\n${nextIndent(text.value.slice(0, text.selectionStart))}`);
    }
    leaving = false;
  });
}

/** That of the line before, and a step more behind a colon. */
function nextIndent(before) {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const own = /^[ \t]*/.exec(line)[0];
  return /:[ \t]*$/.test(line) ? own + STEP : own;
}

function indent(text, back) {
  const { selectionStart: from, selectionEnd: to, value } = text;
  if (!back && from === to) {
    type(text, STEP);
    return;
  }
  const start = value.lastIndexOf("\n", from - 1) + 1;
  const lines = value.slice(start, to).split("\n");
  const moved = lines.map((line) => (back ? line.replace(/^(?: {1,4}|\t)/, "") : STEP + line));
  if (moved.join("\n") === lines.join("\n")) {
    return;
  }
  text.setSelectionRange(start, to);
  type(text, moved.join("\n"));
  const shift = moved[0].length - lines[0].length;
  const end = start + moved.join("\n").length;
  text.setSelectionRange(from === to ? Math.max(start, from + shift) : start, from === to ? Math.max(start, from + shift) : end);
}
