import { codeKeys } from "/web/attempt/code-keys.js";
import { equal, test } from "/tests/tests.js";

/** A text whose caret is at |, or whose selection is between two of them. */
function text(marked, isOn = true) {
  document.body.innerHTML = "<textarea></textarea>";
  const area = document.querySelector("textarea");
  area.value = marked.replaceAll("|", "");
  const from = marked.indexOf("|");
  const to = marked.lastIndexOf("|");
  area.focus();
  area.setSelectionRange(from, to > from ? to - 1 : from);
  codeKeys(area, () => isOn);
  return area;
}

function press(area, key, more = {}) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  area.dispatchEvent(event);
  return event.defaultPrevented;
}

test("Tab indents and Shift+Tab takes it back", () => {
  const area = text("a\n|b");
  equal(press(area, "Tab"), true);
  equal(area.value, "a\n    b");
  press(area, "Tab", { shiftKey: true });
  equal(area.value, "a\nb");
});

test("all selected lines are moved together", () => {
  const area = text("|a\nb|\nc");
  press(area, "Tab");
  equal(area.value, "    a\n    b\nc");
  press(area, "Tab", { shiftKey: true });
  equal(area.value, "a\nb\nc");
});

test("Enter keeps the indentation, and adds a step behind a colon", () => {
  const area = text("    for i in x:|");
  press(area, "Enter");
  equal(area.value, "    for i in x:\n        ");
});

test("Escape and then Tab leaves the field", () => {
  const area = text("a|");
  press(area, "Escape");
  equal([press(area, "Tab"), area.value], [false, "a"]);
  equal(press(area, "Tab"), true);
});

test("where no code is written all keys are the browser's, and so while a word is composed", () => {
  equal(press(text("a|", false), "Tab"), false);
  equal(press(text("a|"), "Enter", { isComposing: true }), false);
});
