/**
 * A formula as one would type it into a calculator or read it aloud, as TeX: `dL/dw = 1/n sum_(i=1)^n (hat y_i - y_i) x_i`.
 * What is written without a space belongs together, so `dL/dw` is one fraction and `1/2 x` is half of x; brackets that only
 * hold a numerator, an exponent or an index together aren't drawn. TeX's own commands stand for themselves. Nothing is
 * ever refused: what is still being typed is shown as far as it goes, and every brace that is opened is closed.
 */
const GREEK =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega";
const SAME = "in notin forall exists nabla partial infty cdot times odot oplus approx sim propto subset cup cap to ell top";
const FUNCTIONS = "exp ln log sin cos tan tanh det dim ker Pr";
const WITH_BOUNDS = "sum prod int lim max min sup inf";
const NAMED = /^(?:softmax|sigmoid|relu|elu|gelu|argmax|argmin|sign|var|cov|tr|diag|rank|kl)$/i;
const ACCENTS = { hat: "hat", bar: "bar", tilde: "tilde", vec: "vec", dot: "dot", bold: "mathbf", sqrt: "sqrt", root: "sqrt" };
const AROUND = { abs: ["|", "|"], norm: ["\\|", "\\|"], floor: ["\\lfloor", "\\rfloor"], ceil: ["\\lceil", "\\rceil"] };
const OTHERS = {
  oo: "\\infty", infinity: "\\infty", del: "\\partial", grad: "\\nabla", dots: "\\dots", phi: "\\varphi", epsilon: "\\varepsilon",
  NN: "\\mathbb{N}", ZZ: "\\mathbb{Z}", RR: "\\mathbb{R}",
};

const SIGNS = {
  "<=": "\\le", ">=": "\\ge", "!=": "\\ne", "->": "\\to", "=>": "\\Rightarrow", "<-": "\\leftarrow", "<=>": "\\Leftrightarrow",
  "+-": "\\pm", "~=": "\\approx", "~": "\\sim", ":=": ":=", "...": "\\dots", "**": "^", "*": "\\cdot", "−": "-", "·": "\\cdot",
  "×": "\\times", "÷": "/", "∂": "\\partial", "∇": "\\nabla", "∞": "\\infty", "∑": "\\sum", "∏": "\\prod", "ᵀ": "^{\\top}",
  "²": "^{2}", "³": "^{3}", "%": "\\%", "#": "\\#", "&": "\\&", "$": "\\$", "`": "", "\\": "",
};

/** Signs that belong to what stands behind them, whatever the space between: `partial L / partial w`. */
const BEFORE = new Set(["\\partial", "\\nabla"]);

const SCRIPTS = { _: "_", "^": "^", "**": "^" };

const CLOSING = { "(": ")", "[": "]", "{": "}" };
const BEHIND = new Set(["'", "!", "²", "³", "ᵀ"]);

const TOKEN =
  /(?<space>\s+)|(?<number>\d+(?:\.\d+)?)|(?<word>[A-Za-zÀ-ÖØ-öø-ž]+|\p{L})|(?<command>\\(?:[A-Za-z]+|[,;:!|{}%#&_]))|(?<text>"[^"]*"?)|(?<sign><=>|\.\.\.|<=|>=|!=|->|=>|<-|\+-|~=|:=|\*\*|\|\||.)/gsu;

/** What is taller than a line, so that its brackets are, too. */
const TALL = /\\(?:frac|sum|prod|int|begin)\b/;

/** @returns TeX, without dollar signs around it; "" for nothing but blanks */
export function texOf(typed) {
  // Who writes TeX's environments writes TeX.
  const tex = typed.includes("\\begin{") ? typed.replace(/[$`]/g, "") : new Reader(typed).all();
  return tex.replace(/\s+/g, " ").replace(/ (?=[)}\]_^,|])/g, "").trim();
}

class Reader {
  #tokens;
  #at = 0;

  constructor(typed) {
    this.#tokens = [...typed.matchAll(TOKEN)].map(({ 0: said, groups, index }) => ({ said, kind: kindOf(groups), end: index + said.length }));
    this.typed = typed;
  }

  all() {
    const shown = [];
    while (this.#next()) {
      shown.push(this.#row(() => false));
      // A closing bracket that nothing opened.
      const closing = this.#next();
      if (closing) {
        this.#at++;
        shown.push(closing.said === "}" ? "\\}" : closing.said);
      }
    }
    return shown.join(" ");
  }

  #next = () => this.#tokens[this.#at];

  #skipSpace() {
    while (this.#next()?.kind === "space") {
      this.#at++;
    }
  }

  /** Runs and signs up to what ends them. */
  #row(ends) {
    const shown = [];
    for (this.#skipSpace(); this.#next() && !ends(this.#next()) && !isClosing(this.#next()); this.#skipSpace()) {
      const { said, kind } = this.#next();
      if (kind === "sign" && (said === "/" || said === "÷")) {
        this.#at++;
        this.#skipSpace();
        const below = this.#next() && !ends(this.#next()) && !isClosing(this.#next()) ? this.#operand(ends) : EMPTY;
        shown.push({ tex: `\\frac{${bare(shown.pop() ?? EMPTY)}}{${bare(below)}}` });
      } else {
        shown.push(this.#operand(ends));
      }
    }
    return shown.map(({ tex }) => tex).join(" ");
  }

  /** What is written without a space; a sign of an operation is one of its own. */
  #operand(ends) {
    const first = this.#scripted(ends);
    if (first.isSign) {
      return first;
    }
    const run = [first];
    for (let next = this.#next(); next && begins(next) && !ends(next); next = this.#next()) {
      run.push(this.#scripted(ends));
    }
    return run.length === 1 ? first : { tex: run.map(({ tex }) => tex).join(" ") };
  }

  /** One thing with what stands below and above it. */
  #scripted(ends) {
    let one = this.#atom(ends);
    let taken = "";
    for (let next = this.#next(); next && (SCRIPTS[next.said] || BEHIND.has(next.said)); next = this.#next()) {
      this.#at++;
      const place = SCRIPTS[next.said] ?? "^";
      // TeX knows one of each, and a second one belongs to the whole before it.
      const whole = taken.includes(place) ? `{${one.tex}}` : one.tex;
      taken = taken.includes(place) ? place : taken + place;
      one = { tex: whole + (SCRIPTS[next.said] ? `${place}{${this.#script(place)}}` : (SIGNS[next.said] ?? next.said)) };
    }
    return one;
  }

  #script(kind) {
    const { said, kind: of } = this.#next() ?? {};
    if (said === undefined || of === "space") {
      return "";
    }
    if (said === "+" || said === "-" || said === "−" || said === "*") {
      this.#at++;
      const next = this.#next();
      const sign = said === "−" ? "-" : said;
      return next && begins(next) ? sign + bare(this.#atom(() => false)) : sign;
    }
    if (kind !== "_" && said === "T") {
      this.#at++;
      return "\\top";
    }
    if (isClosing({ said, kind: of })) {
      return "";
    }
    return said === "{" ? this.#group() : bare(this.#atom(() => false));
  }

  /** `{…}` behind an index or an exponent, as TeX writes it. */
  #group() {
    this.#at++;
    const inner = this.#row(() => false);
    this.#close("}");
    return inner;
  }

  #close(sign) {
    if (this.#next()?.said === sign) {
      this.#at++;
      return true;
    }
    return false;
  }

  #atom(ends) {
    const { said, kind } = this.#tokens[this.#at++];
    switch (kind) {
      case "word":
        return this.#word(said);
      case "command":
        return { tex: `${said}${this.#groups()}` };
      case "text":
        return { tex: `\\text{${said.replaceAll('"', "").replace(/[\\{}$%#&_^~`]/g, "")}}` };
      case "number":
        return { tex: said };
      default:
        return this.#sign(said, ends);
    }
  }

  /** What TeX's own command takes, left as it is. */
  #groups() {
    let shown = "";
    while (this.#next()?.said === "{" || (shown === "" && this.#next()?.said === "[" && this.#tokens[this.#at - 1].said === "\\sqrt")) {
      shown += this.#verbatim(this.#next().said);
    }
    return shown || " ";
  }

  #verbatim(opening) {
    let depth = 0;
    let shown = "";
    do {
      const { said } = this.#tokens[this.#at++];
      depth += said === opening ? 1 : said === CLOSING[opening] ? -1 : 0;
      // A backslash of its own would escape the brace that closes.
      shown += "$`%\\".includes(said) ? "" : said;
    } while (depth > 0 && this.#next());
    return shown + CLOSING[opening].repeat(depth);
  }

  #word(said) {
    const known = symbol(said);
    if (BEFORE.has(known)) {
      this.#skipSpace();
    }
    if (known) {
      return { tex: `${known} ` };
    }
    const accent = ACCENTS[said];
    const around = AROUND[said];
    if (accent || around) {
      this.#skipSpace();
      const inner = this.#next() && begins(this.#next()) ? bare(this.#atom(() => false)) : "";
      return { tex: accent ? `\\${accent}{${inner}}` : `\\left${around[0]} ${inner}\\right${around[1]} ` };
    }
    if (NAMED.test(said)) {
      return { tex: `\\operatorname{${said}}` };
    }
    // Two letters are a product, such as Wx or dL; a longer word is a name.
    const name = /^[A-Za-z]+$/.test(said) ? "mathrm" : "text";
    return { tex: said.length > 2 ? `\\${name}{${said}}` : [...said].join(" ") };
  }

  #sign(said, ends) {
    if (said === "(" || said === "[" || said === "{") {
      return this.#bracket(said);
    }
    if (said === "√") {
      return { tex: `\\sqrt{${this.#next() && begins(this.#next()) ? bare(this.#atom(ends)) : ""}}` };
    }
    if ((said === "|" || said === "||") && this.#isSize(said)) {
      const inner = this.#row((token) => token.said === said);
      this.#close(said);
      const line = said === "|" ? "|" : "\\|";
      return { tex: `\\left${line} ${inner}\\right${line} ` };
    }
    if (SCRIPTS[said] || (BEHIND.has(said) && said !== "!")) {
      this.#at--;
      return { tex: "{}" };
    }
    const sign = { tex: `${SIGNS[said] ?? (said === "|" ? "\\mid" : said === "||" ? "\\|" : said)} ` };
    if (BEFORE.has(sign.tex.trim())) {
      this.#skipSpace();
      return sign;
    }
    return { ...sign, isSign: !/[∞∑∏ᵀ²³]/.test(said) };
  }

  /** A line that isn't behind something and has another to close it. */
  #isSize(said) {
    const before = this.#tokens[this.#at - 2];
    const isBehind = before && (begins(before) || isClosing(before)) && before.said !== "(" && before.said !== "[" && before.said !== "{";
    return !isBehind && this.#tokens.slice(this.#at).some((token) => token.said === said);
  }

  #bracket(opening) {
    const rows = [[]];
    let isMatrix = false;
    const part = ({ said }) => opening === "[" && (said === ";" || said === ",");
    do {
      rows.at(-1).push(this.#row(part));
      if (this.#next()?.said === ";") {
        isMatrix = true;
        rows.push([]);
      }
    } while (this.#next() && part(this.#next()) && ++this.#at);
    const isClosed = this.#close(CLOSING[opening]);
    if (isMatrix) {
      return { tex: `\\begin{bmatrix}${rows.map((row) => row.join("&")).join("\\\\")}\\end{bmatrix}` };
    }
    const inner = rows[0].join(", ");
    const [left, right] = opening === "{" ? ["\\{", "\\}"] : [opening, CLOSING[opening]];
    if (!isClosed) {
      return { tex: `${left} ${inner}` };
    }
    const tex = TALL.test(inner) ? `\\left${left} ${inner}\\right${right} ` : `${left} ${inner}${right} `;
    return { tex, inner: opening === "(" ? inner : undefined };
  }
}

const EMPTY = { tex: "" };

const kindOf = (groups) => Object.keys(groups).find((name) => groups[name] !== undefined);

const isClosing = ({ said, kind }) => kind === "sign" && (said === ")" || said === "]" || said === "}");

/** Whether it may follow without a space as a part of the same. */
const begins = ({ said, kind }) =>
  kind === "sign" ? said === "(" || said === "[" || said === "{" || said === "√" || BEFORE.has(SIGNS[said]) || said === "∞" : kind !== "space";

/** Without the brackets that only hold it together. */
const bare = ({ tex, inner }) => inner ?? tex;

function symbol(word) {
  if (OTHERS[word]) {
    return OTHERS[word];
  }
  if (WITH_BOUNDS_OF.has(word) || WORDS.has(word)) {
    return `\\${word}`;
  }
  return undefined;
}

const WORDS = new Set(`${GREEK} ${SAME} ${FUNCTIONS}`.split(" "));
const WITH_BOUNDS_OF = new Set(WITH_BOUNDS.split(" "));
