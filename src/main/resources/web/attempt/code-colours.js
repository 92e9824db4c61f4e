import { inListings, pairAt } from "./brackets.js";

/** As the server colours listings, see CodeWords. */
const WORD =
  /(?<comment>#[^\n]*)|(?<text>"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<keyword>(?<![\p{L}\p{N}_])(?:and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|None|True|False|self)(?![\p{L}\p{N}_]))|(?<number>(?<![\p{L}\p{N}_])[0-9][0-9_]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?(?![\p{L}\p{N}_]))|[\p{L}_][\p{L}\p{N}_]*/gu;
const KINDS = ["comment", "text", "keyword", "number"];
const LONGEST = 20_000;

/**
 * A text in pieces, whose kinds are "", "comment", "text", "keyword", "number" and "pair": the bracket at the caret and its other.
 *
 * @param text a listing, or a text with listings between ```
 * @param caret where one types; -1 for nowhere
 */
export function pieces(text, caret = -1) {
  const marks = text.length > LONGEST ? [] : [...words(text), ...pair(text, caret)].sort((a, b) => a.from - b.from);
  const all = [];
  let end = 0;
  for (const { from, to, kind } of marks) {
    all.push({ kind: "", text: text.slice(end, from) }, { kind, text: text.slice(from, to) });
    end = to;
  }
  return [...all, { kind: "", text: text.slice(end) }].filter((piece) => piece.text !== "");
}

const words = (text) =>
  [...inListings(text).matchAll(WORD)]
    .map((found) => ({ from: found.index, to: found.index + found[0].length, kind: KINDS.find((kind) => found.groups[kind]) }))
    .filter(({ kind }) => kind);

const pair = (text, caret) => (pairAt(text, caret) ?? []).map((place) => ({ from: place, to: place + 1, kind: "pair" }));

/**
 * Colours what is typed: the coloured text lies below the field, whose own is transparent. For the eye alone; what is typed,
 * selected and read aloud is the field.
 *
 * @param under the element below
 * @param isOn whether colours are wanted now
 * @returns what draws them anew
 */
export function colours(text, under, isOn) {
  const caret = () => (document.activeElement === text && text.selectionStart === text.selectionEnd ? text.selectionStart : -1);

  function draw() {
    under.hidden = !isOn();
    text.classList.toggle("coloured", isOn());
    if (isOn()) {
      under.replaceChildren(...pieces(text.value, caret()).map(drawn), "\n");
      follow();
    }
  }

  function follow() {
    under.scrollTo(text.scrollLeft, text.scrollTop);
  }

  text.addEventListener("input", draw);
  text.addEventListener("scroll", follow, { passive: true });
  text.addEventListener("blur", draw);
  document.addEventListener("selectionchange", () => isOn() && document.activeElement === text && draw());
  return draw;
}

function drawn({ kind, text }) {
  if (kind === "") {
    return text;
  }
  const word = document.createElement("span");
  word.className = `code-${kind}`;
  word.textContent = text;
  return word;
}
