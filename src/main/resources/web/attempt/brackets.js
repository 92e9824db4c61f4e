const CLOSES = { ")": "(", "]": "[", "}": "{" };
const OPENS = new Set(Object.values(CLOSES));

/** What a bracket says nothing in: texts and comments. */
const SILENT = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*/g;

/**
 * The first bracket of a listing that has no other, as {sign, line, opens}; undefined where each has.
 *
 * @param text a listing, or a text with listings between ```
 */
export function unmatched(text) {
  const open = [];
  let line = 1;
  for (const sign of blanked(text)) {
    if (sign === "\n") {
      line++;
    } else if (OPENS.has(sign)) {
      open.push({ sign, line, opens: true });
    } else if (sign in CLOSES && open.pop()?.sign !== CLOSES[sign]) {
      return { sign, line, opens: false };
    }
  }
  return open.at(-1);
}

/**
 * The places of the bracket at the caret, first of that before it, and of its other; undefined where there is none.
 *
 * @param caret between two signs, by the number of those before it
 */
export function pairAt(text, caret) {
  const open = [];
  const others = new Map();
  blanked(text).split("").forEach((sign, place) => {
    if (OPENS.has(sign)) {
      open.push({ sign, place });
    } else if (sign in CLOSES) {
      const other = open.pop();
      if (other?.sign === CLOSES[sign]) {
        others.set(place, other.place).set(other.place, place);
      }
    }
  });
  const at = [caret - 1, caret].find((place) => others.has(place));
  return at === undefined ? undefined : [at, others.get(at)];
}

/** Its listings; what stands around them is blank, and everything keeps its place. */
export const inListings = (text) => (text.includes("```") ? onlyFences(text) : text);

const blank = (piece) => piece.replace(/[^\n]/g, " ");

function blanked(text) {
  return inListings(text).replace(SILENT, blank);
}

/** What stands within fences; everything else is blank and keeps its place. */
function onlyFences(text) {
  let inside = false;
  return text
    .split("\n")
    .map((line) => {
      const isFence = line.startsWith("```");
      inside = isFence ? !inside : inside;
      return isFence || !inside ? blank(line) : line;
    })
    .join("\n");
}
