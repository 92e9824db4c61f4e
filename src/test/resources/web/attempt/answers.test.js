import { inWords, isBlank, readPart, same, writePart } from "/web/attempt/answers.js";
import { equal, test } from "/tests/tests.js";

function part(kind, html) {
  const part = document.createElement("fieldset");
  part.dataset.kind = kind;
  part.innerHTML = html;
  document.body.append(part);
  return part;
}

const options = (type) =>
  [1, 2, 10]
    .map((place) => `<li class="option"><input type="${type}" name="o" id="o${place}" value="${place}"><label for="o${place}"><span class="prose">option ${place}</span></label></li>`)
    .join("");

test("ticks are read by number and written back", () => {
  const choices = part("multiple-choice", options("checkbox"));
  writePart(choices, { ticked: [10, 2] });
  equal(readPart(choices), { ticked: [2, 10] });
  equal(inWords(choices, { ticked: [10, 2] }), "option 2\noption 10");
});

test("a single choice is read and taken back", () => {
  const choice = part("single-choice", options("radio"));
  writePart(choice, { ticked: [2] });
  equal(readPart(choice), { ticked: [2] });
  writePart(choice, { ticked: [] });
  equal(readPart(choice), { ticked: [] });
});

test("a text is read as it was typed and written back", () => {
  const text = part("free-text", '<textarea class="answer"></textarea>');
  writePart(text, { typed: " two\nlines " });
  equal(readPart(text), { typed: " two\nlines " });
  writePart(text, {});
  equal(readPart(text), { typed: "" });
});

test("fields are read by name, without the empty ones", () => {
  const matrix = part("matrix", '<input data-field="1.2"><input data-field="1.1"><input data-field="2.1">');
  writePart(matrix, { filled: { "1.2": "x", "1.1": "0,5" } });
  equal(readPart(matrix), { filled: { "1.1": "0,5", "1.2": "x" } });
});

test("a verdict and its reason are two fields", () => {
  const verdict = part(
    "true-false",
    '<input type="radio" name="v" data-field="verdict" value="true" aria-label="true">' +
      '<input type="radio" name="v" data-field="verdict" value="false" aria-label="false"><textarea data-field="reason" aria-label="Reason"></textarea>',
  );
  writePart(verdict, { filled: { verdict: "false", reason: "because" } });
  equal(readPart(verdict), { filled: { reason: "because", verdict: "false" } });
  equal(inWords(verdict, { filled: { verdict: "false", reason: "because" } }), "false\nReason: because");
});

test("what is written is told to the widgets", () => {
  const matrix = part("matrix", '<input data-field="1.1">');
  let told = 0;
  matrix.addEventListener("written", () => told++);
  writePart(matrix, { filled: {} });
  equal(told, 1);
});

test("nothing, spaces and no tick are empty", () => {
  for (const empty of [{ typed: "" }, { typed: " \n" }, {}, { ticked: [] }, { filled: {} }, { filled: { 1: " " } }]) {
    equal(isBlank(empty), true, JSON.stringify(empty));
  }
  for (const given of [{ typed: "0" }, { ticked: [1] }, { filled: { 1: "", 2: "x" } }]) {
    equal(isBlank(given), false, JSON.stringify(given));
  }
});

test("the order of fields makes no difference, their texts do", () => {
  equal(same({ filled: { a: "1", b: "2" } }, { filled: { b: "2", a: "1" } }), true);
  equal(same({ filled: { a: "1" } }, { filled: { a: "2" } }), false);
  equal(same({ typed: "" }, { ticked: [] }), false);
  equal(same(undefined, undefined), true);
});

test("in words, each text from right to left turns nothing beside it", () => {
  const gaps = part("cloze", '<input data-field="1" aria-label="פער"><input data-field="2" aria-label="Gap 2">');
  equal(inWords(gaps, { filled: { 1: "12", 2: "خطوة" } }), "\u2068פער\u2069: 12\nGap 2: \u2068خطوة\u2069");
  const order = part("ordering", '<ol class="ordering"><li><input data-field="1"><span class="prose">صورة 2</span></li></ol>');
  equal(inWords(order, { filled: { 1: "1" } }), "1. \u2068صورة 2\u2069");
});
