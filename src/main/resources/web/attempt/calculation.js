/** What nobody types by hand. */
const LONGEST = 200;
/** More digits would show what computers lose, not what was asked. */
const DIGITS = 12;
const LARGE = 1e12;
const SMALL = 1e-6;

const NUMBER = /^(?:\d+(?:[.,]\d*)*|[.,]\d+(?:[.,]\d*)*)(?:[eE][+-]?\d+(?![\d.,]))?/;
const NAME = /^[a-zäöüßπ]+/i;
const SAME = { "−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "∙": "*", "÷": "/", ":": "/", "**": "^", "²": "^2", "³": "^3", "√": "sqrt" };
const FUNCTIONS = { exp: Math.exp, ln: Math.log, sqrt: Math.sqrt };
const CONSTANTS = { pi: Math.PI, π: Math.PI, e: Math.E };
const SIGNS = new Set(["+", "-", "*", "/", "^", "(", ")"]);

/** Why something can't be calculated; `at` is the place in the text that is told, if there is one. */
class Wrong extends Error {
  constructor(what, sign = "") {
    super(what);
    this.what = what;
    this.sign = sign;
  }
}

/**
 * Calculates what a pocket calculator does: + - * / ^, brackets, exp, ln, sqrt, pi and e; numbers with a decimal point or comma and
 * with a power of ten as 1.5e-3. A power binds more than the sign before it, so -2^2 is -4, and 2^3^2 is 2^9, as in books.
 *
 * @returns either {value} or {problem, sign}: "empty", "tooLong", "number" (two separators in one, as sign), "name" and "sign" (unknown, as
 *     sign), "missing" (a number is missing before sign, or at the end), "operator" (none between two things, before sign), "opening" and
 *     "closing" (a bracket too few), "zero" (divided by it), "none" (no real number, of the function named by sign), "large"
 */
export function calculate(text) {
  try {
    return { value: new Reader(signsOf(text)).whole() };
  } catch (wrong) {
    if (!(wrong instanceof Wrong)) {
      throw wrong;
    }
    return { problem: wrong.what, sign: wrong.sign };
  }
}

/** A value as people read it, with their decimal mark. */
export function written(value, mark) {
  const rounded = Number(value.toPrecision(DIGITS)) + 0;
  const size = Math.abs(rounded);
  const isPlain = rounded === 0 || (size >= SMALL && size < LARGE);
  const text = isPlain ? plain(rounded) : rounded.toExponential().replace("e+", "e");
  return text.replace(".", mark);
}

/** The same to be put into an answer: three digits behind the mark could be read as thousands, so there are four then. */
export const unmistakable = (text) => (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? `${text}0` : text);

/** Without a power of ten, which JavaScript writes below 0.000001 only. */
const plain = (value) => (value === 0 ? "0" : String(value));

/** The text taken apart: {number}, {name} and signs. */
function signsOf(text) {
  const asked = text.replace(/\*\*|[−–×·⋅∙÷:²³√]/g, (sign) => SAME[sign]);
  if (asked.trim() === "") {
    throw new Wrong("empty");
  }
  if (asked.length > LONGEST) {
    throw new Wrong("tooLong");
  }
  const signs = [];
  for (let rest = asked.trimStart(); rest !== ""; rest = rest.trimStart()) {
    const [found] = NUMBER.exec(rest) ?? NAME.exec(rest) ?? [rest[0]];
    signs.push(signOf(found));
    rest = rest.slice(found.length);
  }
  return signs;
}

function signOf(found) {
  if (/^[\d.,]/.test(found)) {
    return { shown: found, number: numberOf(found) };
  }
  if (SIGNS.has(found)) {
    return { shown: found };
  }
  const name = found.toLowerCase();
  if (!Object.hasOwn(FUNCTIONS, name) && !Object.hasOwn(CONSTANTS, name)) {
    throw new Wrong(NAME.test(found) ? "name" : "sign", found);
  }
  return { shown: found, name };
}

/** 1.234,5 and 1,234,567 have more than one reading, so they have none here. */
function numberOf(found) {
  if (!/\d/.test(found) || (found.match(/[.,]/g) ?? []).length > 1) {
    throw new Wrong("number", found);
  }
  return Number(found.replace(",", "."));
}

/** Reads signs by the grammar: sum of products of signed powers. */
class Reader {
  constructor(signs) {
    this.signs = signs;
    this.place = 0;
  }

  whole() {
    const value = this.#sum();
    if (this.place < this.signs.length) {
      throw new Wrong("opening");
    }
    return value;
  }

  #sum() {
    let value = this.#product();
    for (;;) {
      if (this.#takes("+")) {
        value = sound(value + this.#product());
      } else if (this.#takes("-")) {
        value = sound(value - this.#product());
      } else {
        return value;
      }
    }
  }

  #product() {
    let value = this.#signed();
    for (;;) {
      if (this.#takes("*")) {
        value = sound(value * this.#signed());
      } else if (this.#takes("/")) {
        value = sound(value / notZero(this.#signed()));
      } else if (this.#isFactor()) {
        // 2(3 + 4) and 2pi; two numbers side by side are a slip.
        value = sound(value * this.#signed());
      } else {
        return value;
      }
    }
  }

  #signed() {
    if (this.#takes("-")) {
      return -this.#signed();
    }
    return this.#takes("+") ? this.#signed() : this.#power();
  }

  #power() {
    const base = this.#one();
    if (!this.#takes("^")) {
      return base;
    }
    const power = this.#signed();
    if (base === 0 && power < 0) {
      throw new Wrong("zero");
    }
    return sound(base ** power, "^");
  }

  #one() {
    const next = this.#next();
    if (next === undefined || (next.number === undefined && next.name === undefined && next.shown !== "(")) {
      const isAlone = next?.shown === ")" && !this.signs.slice(0, this.place).some(({ shown }) => shown === "(");
      throw isAlone ? new Wrong("opening") : new Wrong("missing", next?.shown);
    }
    this.place++;
    if (next.number !== undefined) {
      return sound(next.number);
    }
    if (next.name === undefined) {
      return this.#closed();
    }
    return Object.hasOwn(CONSTANTS, next.name) ? CONSTANTS[next.name] : this.#function(next);
  }

  /** Of what stands in brackets; a root may do without: √2. */
  #function({ name, shown }) {
    const isBracket = this.#takes("(");
    if (!isBracket && name !== "sqrt") {
      throw new Wrong("missing", `${shown}(`);
    }
    const of = isBracket ? this.#closed() : this.#one();
    if (name === "ln" && of === 0) {
      throw new Wrong("none", shown);
    }
    return sound(FUNCTIONS[name](of), shown);
  }

  #closed() {
    const value = this.#sum();
    if (!this.#takes(")")) {
      throw new Wrong("closing");
    }
    return value;
  }

  /** Whether what comes next is multiplied without a sign. */
  #isFactor() {
    const next = this.#next();
    if (next?.number !== undefined) {
      throw new Wrong("operator", next.shown);
    }
    return next !== undefined && (next.name !== undefined || next.shown === "(");
  }

  #takes(sign) {
    const isNext = this.#next()?.shown === sign;
    this.place += isNext ? 1 : 0;
    return isNext;
  }

  #next() {
    return this.signs[this.place];
  }
}

function notZero(value) {
  if (value === 0) {
    throw new Wrong("zero");
  }
  return value;
}

function sound(value, of = "") {
  if (Number.isNaN(value)) {
    throw new Wrong("none", of);
  }
  if (!Number.isFinite(value)) {
    throw new Wrong("large");
  }
  return value;
}
