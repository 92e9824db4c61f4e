import { isolated } from "/web/isolated.js";
import { equal, test } from "/tests/tests.js";

test("a text from left to right stays as it is", () => {
  for (const text of ["", "x = 0,5", "Schrittweite", "ναι", "да", "步长", "😀"]) {
    equal(isolated(text), text);
  }
});

test("a text from right to left turns nothing beside it", () => {
  equal(isolated("خطوة"), "\u2068خطوة\u2069");
  equal(isolated("stride שלום"), "\u2068stride שלום\u2069");
  equal(isolated("𞤀"), "\u2068𞤀\u2069");
});

test("marks of its own don't end the isolation", () => {
  equal(isolated("a\u2069\u202eb"), "\u2068ab\u2069");
});

test("in a line the number stays in front of it", () => {
  const line = document.createElement("p");
  line.style.font = "20px monospace";
  document.body.append(line);
  const leftOf = (text, part) => {
    line.textContent = text;
    const range = document.createRange();
    range.setStart(line.firstChild, text.indexOf(part));
    range.setEnd(line.firstChild, text.indexOf(part) + part.length);
    return range.getBoundingClientRect().left;
  };
  const name = "تدريب";
  equal(leftOf(`${name}: 12`, "12") < leftOf(`${name}: 12`, name), true, "turned where nothing isolates it");
  equal(leftOf(`${isolated(name)}: 12`, "12") > leftOf(`${isolated(name)}: 12`, name), true);
});
