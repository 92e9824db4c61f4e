import { formulaBox, inText } from "/web/attempt/formula-box.js";
import { equal, test } from "/tests/tests.js";

/** A text with its caret at |, or what is selected between two of them. */
function text(marked, longest = "") {
  document.body.innerHTML = `<template data-formula-box><div class="formula-box"><label>Formula</label><input type="text" data-formula>
      <span data-formula-drawn></span><button type="button" data-formula-done>Done</button><button type="button" data-formula-away>Discard</button>
      <p data-formula-hint>How</p><p data-formula-told></p></div></template>
    <fieldset><div class="writing"><template data-texts><p data-text="noRoom">No room</p></template><textarea id="t" ${longest}></textarea>
      <div class="writing-tools"><button type="button" data-formula-toggle aria-expanded="false" hidden>Formula</button></div></div></fieldset>`;
  const part = document.querySelector("fieldset");
  const area = part.querySelector("textarea");
  area.value = marked.replaceAll("|", "");
  const from = marked.indexOf("|");
  const to = marked.lastIndexOf("|");
  area.focus();
  area.setSelectionRange(from, to > from ? to - 1 : from);
  const heard = [];
  part.addEventListener("input", ({ target }) => heard.push(target.id));
  formulaBox(part.querySelector(".writing"), part, area);
  const toggle = part.querySelector("[data-formula-toggle]");
  const box = () => part.querySelector(".formula-box");
  const field = () => box().querySelector("input");
  return { part, area, heard, toggle, box, field };
}

function write(field, value) {
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const press = (field, key) => field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

test("a formula stands in the text while it is typed, and only the text is told of", () => {
  const { area, heard, toggle, field } = text("so | holds");
  toggle.click();
  equal([toggle.hidden, toggle.getAttribute("aria-expanded"), document.activeElement === field()], [false, "true", true]);
  write(field(), "a/");
  equal(area.value, "so $\\frac{a}{}$ holds");
  write(field(), "a/b");
  equal([area.value, heard], ["so $\\frac{a}{b}$ holds", ["t", "t"]]);
});

test("Enter goes back behind the formula, and one step takes it back", () => {
  const { area, toggle, box, field } = text("so | holds");
  toggle.click();
  write(field(), "x_1");
  press(field(), "Enter");
  equal([area.value, area.selectionStart, document.activeElement === area], ["so $x_{1}$ holds", 10, true]);
  equal([box(), toggle.getAttribute("aria-expanded")], [null, "false"]);
  document.execCommand("undo");
  equal(area.value, "so  holds");
});

test("Escape takes back what was typed", () => {
  const { area, heard, toggle, box, field } = text("so | holds");
  toggle.click();
  write(field(), "x_1");
  press(field(), "Escape");
  equal([area.value, area.selectionStart, box(), heard], ["so  holds", 3, null, ["t", "t"]]);
});

test("a formula at the caret is changed as it was typed", () => {
  const { area, toggle, field } = text("so | holds");
  toggle.click();
  write(field(), "1/n sum x_i");
  press(field(), "Enter");
  area.setSelectionRange(6, 6);
  toggle.click();
  equal(field().value, "1/n sum x_i");
  write(field(), "1/n");
  press(field(), "Enter");
  equal(area.value, "so $\\frac{1}{n}$ holds");
});

test("TeX of the student's own is changed as TeX, with its own dollar signs", () => {
  const { area, toggle, field } = text("$$\\al|pha$$");
  toggle.click();
  equal(field().value, "\\alpha");
  write(field(), "\\alpha+1");
  equal(area.value, "$$\\alpha + 1$$");
});

test("what is selected becomes a formula", () => {
  const { area, toggle, field } = text("so |a/b| holds");
  toggle.click();
  equal(field().value, "a/b");
  write(field(), "a/b ");
  press(field(), "Enter");
  equal(area.value, "so $\\frac{a}{b}$ holds");
});

test("a formula that is emptied is gone", () => {
  const { area, toggle, field } = text("so $x|$ holds");
  toggle.click();
  write(field(), "");
  press(field(), "Enter");
  equal(area.value, "so  holds");
});

test("nothing typed changes nothing", () => {
  const { area, heard, toggle, field } = text("so | holds");
  toggle.click();
  press(field(), "Enter");
  equal([area.value, heard], ["so  holds", []]);
});

test("where the text has no room the formula says so and the text stays", () => {
  const { area, toggle, box, field } = text("so |", 'maxlength="8"');
  toggle.click();
  write(field(), "abc");
  equal([area.value, box().querySelector("[data-formula-told]").textContent], ["so ", "No room"]);
  write(field(), "a");
  equal([area.value, box().querySelector("[data-formula-told]").textContent], ["so $a$", ""]);
});

test("who writes in the text itself leaves the formula", () => {
  const { area, toggle, box } = text("so | holds");
  toggle.click();
  area.dispatchEvent(new Event("input", { bubbles: true }));
  equal([box(), toggle.getAttribute("aria-expanded")], [null, "false"]);
});

test("neither a dollar before nor a digit behind makes another formula of it", () => {
  equal(inText("x", { start: 1, end: 1, sign: "$" }, "$5"), " $x$ ");
  equal(inText("x", { start: 0, end: 0, sign: "$" }, ""), "$x$");
});
