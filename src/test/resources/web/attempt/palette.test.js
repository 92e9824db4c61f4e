import { palettes } from "/web/attempt/palette.js";
import { equal, test } from "/tests/tests.js";

/** A part with one field and a palette of its kind. */
function part(kind, control, names = "") {
  document.body.innerHTML = `<template data-palettes>
      <div data-palette="expression" role="toolbar"><button type="button" data-insert="√(‸)">r</button><button type="button" data-insert="²">s</button></div>
      <div data-palette="text" role="toolbar"><button type="button" data-tex="\\alpha ">a</button><button type="button" data-tex="\\sqrt{‸}">r</button></div>
    </template><fieldset>${control}<button type="button" data-palette-for="${kind}" aria-expanded="false" aria-controls="p.palette" hidden>Symbols</button></fieldset>`;
  const element = document.querySelector("fieldset");
  const field = element.querySelector("input, textarea");
  if (names) {
    field.dataset.names = names;
  }
  palettes(element);
  const toggle = element.querySelector("[data-palette-for]");
  const bar = () => document.getElementById("p.palette");
  const press = (place) => bar().querySelectorAll("button")[place].click();
  return { element, field, toggle, bar, press };
}

const INPUT = '<input type="text" maxlength="20">';
const TEXT = '<textarea></textarea>';

test("signs are closed until they are asked for", () => {
  const { toggle, bar } = part("expression", INPUT);
  equal([toggle.hidden, bar()], [false, null]);
  toggle.click();
  equal([bar().hidden, toggle.getAttribute("aria-expanded")], [false, "true"]);
  toggle.click();
  equal([bar().hidden, toggle.getAttribute("aria-expanded")], [true, "false"]);
});

test("a sign comes to the caret, which stays where one goes on", () => {
  const { field, toggle, press } = part("expression", INPUT);
  field.value = "2+3";
  field.focus();
  field.setSelectionRange(2, 2);
  toggle.click();
  let heard = 0;
  field.addEventListener("input", () => heard++);
  press(0);
  equal([field.value, field.selectionStart, document.activeElement === field, heard], ["2+√()3", 4, true, 1]);
  press(1);
  equal(field.value, "2+√(²)3");
});

test("what is selected comes within the sign", () => {
  const { field, toggle, press } = part("expression", INPUT);
  field.value = "x+1";
  field.focus();
  field.setSelectionRange(0, 3);
  toggle.click();
  press(0);
  equal(field.value, "√(x+1)");
});

test("what was typed by a button can be undone", () => {
  const { field, toggle, press } = part("expression", INPUT);
  field.focus();
  toggle.click();
  press(1);
  document.execCommand("undo");
  equal(field.value, "");
});

test("nothing is typed beyond what the field takes", () => {
  const { field, toggle, press } = part("expression", INPUT);
  field.value = "x".repeat(18);
  field.focus();
  toggle.click();
  press(0);
  equal(field.value, "x".repeat(18));
});

test("the task's own letters are offered where keyboards lack them", () => {
  const { toggle, bar } = part("expression", INPUT, "a, θ, w");
  toggle.click();
  equal([...bar().querySelectorAll("button")].map((button) => button.textContent), ["r", "s", "θ"]);
});

test("in a text a sign makes a formula, or goes into the one that is open", () => {
  const { field, toggle, press } = part("text", TEXT);
  field.focus();
  toggle.click();
  press(0);
  equal([field.value, field.selectionStart], ["$\\alpha $", 8]);
  press(1);
  equal(field.value, "$\\alpha \\sqrt{}$");
  field.setSelectionRange(field.value.length, field.value.length);
  press(0);
  equal(field.value, "$\\alpha \\sqrt{}$$\\alpha $");
});

test("arrow keys lead along the signs, Escape back to the field", () => {
  const { field, toggle, bar } = part("expression", INPUT);
  field.focus();
  toggle.click();
  const [first, second] = bar().querySelectorAll("button");
  first.focus();
  first.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  equal([document.activeElement === second, second.tabIndex, first.tabIndex], [true, 0, -1]);
  second.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  equal([bar().hidden, document.activeElement === field], [true, true]);
});

test("a page without signs offers none", () => {
  document.body.innerHTML = `<fieldset>${INPUT}<button data-palette-for="expression" aria-controls="p.palette"></button></fieldset>`;
  palettes(document.querySelector("fieldset"));
  equal(document.querySelector("button").hidden, true);
});
