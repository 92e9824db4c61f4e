import { texOf } from "/web/attempt/formula-tex.js";
import { equal, test } from "/tests/tests.js";

function reads(table) {
  for (const [typed, tex] of table) {
    equal(texOf(typed), tex, typed);
  }
}

test("what is written without a space belongs together", () =>
  reads([
    ["a/b", "\\frac{a}{b}"],
    ["dL/dw", "\\frac{d L}{d w}"],
    ["1/2x", "\\frac{1}{2 x}"],
    ["1/2 x", "\\frac{1}{2} x"],
    ["a / b", "\\frac{a}{b}"],
    ["a/b/c", "\\frac{\\frac{a}{b}}{c}"],
    ["(a+b)/(c+d)", "\\frac{a + b}{c + d}"],
    ["partial L/partial w", "\\frac{\\partial L}{\\partial w}"],
    ["∂L/∂w", "\\frac{\\partial L}{\\partial w}"],
    ["sqrt(x)/2", "\\frac{\\sqrt{x}}{2}"],
  ]));

test("an index and an exponent take what stands behind them", () =>
  reads([
    ["x_ij^2", "x_{i j}^{2}"],
    ["x_(i+1)", "x_{i + 1}"],
    ["x_{i}^{2}", "x_{i}^{2}"],
    ["x^T W x", "x^{\\top} W x"],
    ["e^-x", "e^{-x}"],
    ["e^(-x^2/2)", "e^{- \\frac{x^{2}}{2}}"],
    ["x^* y", "x^{*} y"],
    ["2**3", "2^{3}"],
    ["x²", "x^{2}"],
    ["x^2^3", "{x^{2}}^{3}"],
    ["x_i'^2", "{x_{i}'}^{2}"],
  ]));

test("words are signs, functions, names or products of letters", () =>
  reads([
    ["alpha in RR", "\\alpha \\in \\mathbb{R}"],
    ["sum_(i=1)^n hat y_i", "\\sum_{i = 1}^{n} \\hat{y}_{i}"],
    ["softmax(Wx + b)", "\\operatorname{softmax} ( W x + b)"],
    ["loss >= 0", "\\mathrm{loss} \\ge 0"],
    ["größe", "\\text{größe}"],
    ['"if" x > 0', "\\text{if} x > 0"],
    ["theta <- theta - eta grad L", "\\theta \\leftarrow \\theta - \\eta \\nabla L"],
    ["x -> oo", "x \\to \\infty"],
  ]));

test("brackets grow with what is tall, lines are sizes or conditions, and rows make a matrix", () =>
  reads([
    ["f(x, y)", "f ( x, y)"],
    ["f(1/2)", "f \\left( \\frac{1}{2}\\right)"],
    ["[0, 1]", "[ 0, 1]"],
    ["[1, 2; 3, 4]", "\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}"],
    ["|x - y|", "\\left| x - y\\right|"],
    ["||w||^2", "\\left\\| w\\right\\|^{2}"],
    ["p(x|y)", "p ( x \\mid y)"],
    ["{1, 2}", "\\{ 1, 2\\}"],
  ]));

test("TeX stands for itself", () =>
  reads([
    ["\\frac{a}{b}+\\alpha", "\\frac{a}{b} + \\alpha"],
    ["\\sqrt[3]{x}", "\\sqrt[3]{x}"],
    ["\\begin{bmatrix}1&2\\end{bmatrix}", "\\begin{bmatrix}1&2\\end{bmatrix}"],
  ]));

test("what is still being typed is shown as far as it goes", () =>
  reads([
    ["", ""],
    ["   ", ""],
    ["a/", "\\frac{a}{}"],
    ["x_", "x_{}"],
    ["hat", "\\hat{}"],
    ["sqrt(x", "\\sqrt{( x}"],
    ["[1;2", "\\begin{bmatrix}1\\\\2\\end{bmatrix}"],
    ["\\frac{a", "\\frac{a}"],
    ["a )", "a)"],
    ["\\", ""],
  ]));

test("nothing leaves the formula: signs of TeX and of the text around it are words", () =>
  reads([
    ["$x$ 5% #1 a&b", "\\$ x \\$ 5 \\% \\# 1 a \\& b"],
    ["`x`", "x"],
  ]));

test("whatever is typed, braces are closed and brackets that grow have their other", () => {
  const bits = ["a", "x", "dL", "sum", "hat", "abs", " ", "/", "_", "^", "(", ")", "[", "]", "{", "}", "|", ";", ",", "'", "²", "√", "\\frac", "\\", "$", "`"];
  let seed = 7;
  const next = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  for (let round = 0; round < 2000; round++) {
    const typed = Array.from({ length: 1 + next(12) }, () => bits[next(bits.length)]).join("");
    const tex = texOf(typed);
    const bare = tex.replace(/\\[\\{}$|]/g, "");
    let depth = 0;
    for (const sign of bare) {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      equal(depth >= 0, true, `${typed} → ${tex}`);
    }
    equal([depth, /[$`]/.test(bare)], [0, false], `${typed} → ${tex}`);
    equal((tex.match(/\\left[^a]/g) ?? []).length, (tex.match(/\\right[^a]/g) ?? []).length, `${typed} → ${tex}`);
  }
});
