import { readPart, writePart, inWords, isBlank } from "/web/attempt/answers.js";
import { exclusive } from "/web/attempt/none.js";
import { equal, test } from "/tests/tests.js";

function choices() {
  const part = document.createElement("fieldset");
  part.dataset.kind = "multiple-choice";
  const option = (value, more) =>
    `<li class="option"><input type="checkbox" value="${value}" ${more}><label><span class="prose">${more ? "None of these" : `option ${value}`}</span></label></li>`;
  part.innerHTML = option(1, "") + option(2, "") + option("none", "data-none");
  document.body.append(part);
  exclusive(part);
  return { part, inputs: [...part.querySelectorAll("input")] };
}

test("none of these is an answer of its own", () => {
  const { part } = choices();
  writePart(part, { none: true });
  equal(readPart(part), { none: true });
  equal(inWords(part, { none: true }), "None of these");
  equal(isBlank({ none: true }), false);
  writePart(part, { ticked: [2] });
  equal(readPart(part), { ticked: [2] });
  writePart(part, { ticked: [] });
  equal(readPart(part), { ticked: [] });
});

test("what is ticked last excludes the other", () => {
  const { part, inputs } = choices();
  const [first, second, none] = inputs;
  first.click();
  second.click();
  equal(readPart(part), { ticked: [1, 2] });
  none.click();
  equal(readPart(part), { none: true });
  second.click();
  equal(readPart(part), { ticked: [2] });
  second.click();
  equal(isBlank(readPart(part)), true);
});

test("the page that listens behind it reads what the student meant", () => {
  const { part, inputs } = choices();
  const read = [];
  part.addEventListener("input", () => read.push(readPart(part)));
  inputs[0].click();
  inputs[2].click();
  equal(read, [{ ticked: [1] }, { none: true }]);
});

test("what can't be seen is blank, whatever kind of space it is", () => {
  for (const typed of ["\u00a0", "\u200b", "\ufeff\u2028", "\u001f \t"]) {
    equal(isBlank({ typed }), true, JSON.stringify(typed));
    equal(isBlank({ filled: { 1: typed } }), true, JSON.stringify(typed));
  }
  equal(isBlank({ typed: "." }), false);
});
