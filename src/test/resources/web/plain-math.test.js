import { plain, plainMath } from "/web/plain-math.js";
import { equal, test } from "/tests/tests.js";

const of = (inner) => {
  document.body.innerHTML = `<math>${inner}</math>`;
  return plainMath(document.querySelector("math"));
};
const mi = (text) => `<mi>${text}</mi>`;
const mn = (text) => `<mn>${text}</mn>`;
const mo = (text) => `<mo>${text}</mo>`;
const row = (...parts) => `<mrow>${parts.join("")}</mrow>`;

test("fractions, roots and powers are written in one line, with brackets where they are needed", () => {
  equal(of(`<mfrac>${mn(1)}${mn(12)}</mfrac>`), "1/12");
  equal(of(`<mfrac>${row(mi("∂"), mi("L"))}${row(mi("∂"), mi("x"))}</mfrac>`), "(∂L)/(∂x)");
  equal(of(`<msqrt>${row(mi("a"), mo("+"), mn(1))}</msqrt>`), "√(a+1)");
  equal(of(`<mroot>${mn(8)}${mn(3)}</mroot>`), "³√8");
  equal(of(`<msup>${mi("x")}${mn(2)}</msup>`), "x²");
  equal(of(`<msup>${mi("e")}${row(mo("−"), mi("x"))}</msup>`), "e^(−x)");
});

test("what stands below is small where there is such a sign, else behind a blank", () => {
  equal(of(`<msub>${mi("x")}${mi("i")}</msub>`), "xᵢ");
  equal(of(`<msub>${mi("h")}<mtext>out</mtext></msub>${mo("=")}${mn(1)}`), "hₒᵤₜ=1");
  equal(of(`<msub>${mi("N")}${mi("B")}</msub>${mo("=")}${mn(1)}`), "N B =1");
  equal(of(`<munderover>${mo("∑")}${row(mi("i"), mo("="), mn(1))}${mi("n")}</munderover>${mi("x")}`), "∑ᵢ₌₁ⁿ x");
  equal(of(`<msubsup>${mi("w")}${mn(1)}${mi("T")}</msubsup>`), "w₁ᵀ");
});

test("accents go with their letter, and signs without a shape go", () => {
  equal(of(`<mover>${mi("y")}${mo("^")}</mover>`), "y\u0302");
  equal(of(row(mi("max"), mo("\u2061"), mo("("), mi("x"), mo(")"))), "max(x)");
  equal(of(row(mi("log"), mo("\u2061"), mi("p"))), "log p");
});

test("a matrix is its rows", () => {
  const tr = (...cells) => `<mtr>${cells.map((cell) => `<mtd>${mn(cell)}</mtd>`).join("")}</mtr>`;
  equal(of(row(mo("["), `<mtable>${tr(1, 2)}${tr(3, 4)}</mtable>`, mo("]"))), "[1, 2; 3, 4]");
});

test("the TeX that a formula was made of isn't read", () => {
  equal(of(`<semantics>${row(mi("α"))}<annotation encoding="application/x-tex">\\alpha</annotation></semantics>`), "α");
});

test("a label is its words with its formulas among them", () => {
  const math = `<math><semantics><msup>${mi("x")}${mn(2)}</msup><annotation>x^2</annotation></semantics></math>`;
  document.body.innerHTML = `<label>1 the loss <span class="math"><span>${math}</span><span>drawn</span></span>,\n squared</label>`;
  equal(plain(document.querySelector("label")), "1 the loss x², squared");
});
