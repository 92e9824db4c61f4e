import { colours, pieces } from "/web/attempt/code-colours.js";
import { equal, test } from "/tests/tests.js";

/** Kinds in place of what is plain: [kind, text]. */
const marked = (text, caret) => pieces(text, caret).filter(({ kind }) => kind !== "").map(({ kind, text: word }) => [kind, word]);

for (const [text, expected] of [
  ["", []],
  ["x = y", []],
  ["for i in range(3):  # all", [["keyword", "for"], ["keyword", "in"], ["number", "3"], ["comment", "# all"]]],
  ["inform = 'if # 3'", [["text", "'if # 3'"]]],
  ["x1 = 1e-3 + 2.5", [["number", "1e-3"], ["number", "2.5"]]],
  ['"""\nif\n""" or 1', [["text", '"""\nif\n"""'], ["keyword", "or"], ["number", "1"]]],
  ["if so\n```python\nif x:\n```\nif not", [["keyword", "if"]]],
  ["größe_for = 1", [["number", "1"]]],
]) {
  test(`words of a listing have their kinds: ${JSON.stringify(text)}`, () => equal(marked(text), expected));
}

for (const [text, caret, expected] of [
  ["f(x[1])", 2, [["pair", "("], ["number", "1"], ["pair", ")"]]],
  ["f(x[1])", 7, [["pair", "("], ["number", "1"], ["pair", ")"]]],
  ["f(x[1])", 3, [["pair", "["], ["number", "1"], ["pair", "]"]]],
  ["f(x", 2, []],
  ["f(')')", 2, [["pair", "("], ["text", "')'"], ["pair", ")"]]],
  ["f(x)", -1, []],
]) {
  test(`the bracket at the caret and its other are marked: ${JSON.stringify(text)} at ${caret}`, () => equal(marked(text, caret), expected));
}

test("all pieces together are the text, also where it is too long to be coloured", () => {
  const whole = (text) => pieces(text, 0).map((piece) => piece.text).join("");
  for (const text of ["a\n```\nf(1) 😀 # ü\n```\n", "if ".repeat(9_000)]) {
    equal(whole(text), text);
  }
  equal(pieces("if ".repeat(9_000)).length, 1);
});

test("colours lie below the field while it is code, and follow it when it is scrolled", () => {
  document.body.innerHTML = "<pre hidden></pre><textarea></textarea>";
  const [under, text] = document.body.children;
  let on = false;
  const draw = colours(text, under, () => on);
  text.value = "if x:\n  <b>";
  draw();
  equal(under.hidden, true);
  equal(text.classList.contains("coloured"), false);
  on = true;
  draw();
  equal(under.hidden, false);
  equal(under.textContent, "if x:\n  <b>\n");
  equal(under.querySelector(".code-keyword").textContent, "if");
  text.value = "else";
  text.dispatchEvent(new Event("input"));
  equal(under.textContent, "else\n");
});
