const RAISED = map("0123456789+-−=()nTi", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿᵀⁱ");
const LOWERED = map("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");

/** What is drawn over a letter, as what combines with it. */
const ACCENTS = new Map([["^", "\u0302"], ["~", "\u0303"], ["ˉ", "\u0304"], ["¯", "\u0304"], ["‾", "\u0304"], ["˙", "\u0307"], ["⃗", "\u20d7"], ["→", "\u20d7"]]);

/** Signs without a shape: function application, invisible times, separator and plus. */
const UNSEEN = /[\u2061-\u2064\u200b]/g;

/** Between a function's name and what stands behind it without brackets. */
const NAME_OF_FUNCTION = /\u2061(?=\s*[\p{L}\d√])/gu;

/** The text of an element in one line, each drawn formula in it as signs that a screen reader knows: (∂L)/(∂x), x², √2. */
export function plain(element) {
  const copy = element.cloneNode(true);
  for (const formula of copy.querySelectorAll(".math")) {
    const math = formula.querySelector("math");
    if (math) {
      formula.replaceWith(plainMath(math));
    }
  }
  return oneLine(copy.textContent);
}

/** A formula in MathML in one line. */
export function plainMath(math) {
  return oneLine(written(math).replace(NAME_OF_FUNCTION, " ").replace(UNSEEN, ""));
}

const WRITTEN = {
  mfrac: ([over, under]) => `${grouped(over)}/${grouped(under)}`,
  msqrt: (inner) => `√${grouped(all(inner))}`,
  mroot: ([inner, degree]) => `${raised(degree)}√${grouped(inner)}`,
  msup: ([base, up]) => `${base}${raised(up)}`,
  msub: ([base, down]) => `${base}${lowered(down)}`,
  msubsup: ([base, down, up]) => `${base}${lowered(down)}${raised(up)}`,
  munder: ([base, down]) => `${base}${lowered(down)} `,
  mover: ([base, over]) => (ACCENTS.has(over.trim()) ? `${base}${ACCENTS.get(over.trim())}` : `${base}${raised(over)} `),
  munderover: ([base, down, up]) => `${base}${lowered(down)}${raised(up)} `,
  mtable: (rows) => rows.join("; "),
  mtr: (cells) => cells.join(", "),
  mspace: () => " ",
  mphantom: () => "",
  semantics: ([shown]) => shown,
};

function written(element) {
  if (element.children.length === 0) {
    return element.localName === "mspace" ? " " : element.textContent;
  }
  const parts = [...element.children].map(written);
  return (WRITTEN[element.localName] ?? all)(parts);
}

function all(parts) {
  return parts.join("");
}

/** In brackets where it is more than one sign or number. */
function grouped(text) {
  const one = text.replace(UNSEEN, "").trim();
  return /^(?:[\p{L}\p{M}]|[\d.,]+|.)$/u.test(one) ? one : `(${one})`;
}

function raised(text) {
  return inSmall(text, RAISED) ?? `^${grouped(text)}`;
}

function lowered(text) {
  return inSmall(text, LOWERED) ?? ` ${text.trim()} `;
}

/** By small signs, where there is one for each; undefined where there isn't. */
function inSmall(text, signs) {
  const small = [...text.replace(UNSEEN, "").trim()].map((sign) => signs.get(sign));
  return small.length > 0 && small.every(Boolean) ? small.join("") : undefined;
}

function map(from, to) {
  const signs = [...to];
  return new Map([...from].map((sign, index) => [sign, signs[index]]));
}

const oneLine = (text) => text.trim().replace(/\s+/g, " ");
