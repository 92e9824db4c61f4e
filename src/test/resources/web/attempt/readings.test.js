import { equal, test } from "/tests/tests.js";

globalThis.katex = { render: (tex, span) => (span.textContent = tex) };
const { greyWhileTyping, tell } = await import("/web/attempt/readings.js");

const place = (of) => `<span data-reading-of="${of}" hidden><span data-drawing></span></span>`;

/** A part with one text. */
function typed(value = "") {
  document.body.innerHTML = `<fieldset><input type="text" class="answer" id="p.answer" aria-describedby="p.prompt" value="${value}">
    ${place("")}<p id="p.answer.told" data-told hidden></p></fieldset>`;
  return page();
}

/** A matrix of two entries. */
function matrix() {
  document.body.innerHTML = `<fieldset><input type="text" id="p.1.1" data-field="1.1" value="1"><input type="text" id="p.1.2" data-field="1.2" value="two">
    ${place("")}<p id="p.told" data-told hidden></p></fieldset>`;
  return page();
}

function page() {
  const part = document.querySelector("fieldset");
  greyWhileTyping(part);
  const reading = part.querySelector("[data-reading-of]");
  const told = part.querySelector("[data-told]");
  const type = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return { part, reading, told, type, fields: [...part.querySelectorAll("input")] };
}

test("how an answer is read is shown, and nothing where nothing is said", () => {
  const { part, reading } = typed("2x");
  equal(tell(part, { reading: { "": "2 \\cdot x" } }), "");
  equal([reading.hidden, reading.textContent, reading.hasAttribute("data-old")], [false, "\\displaystyle 2 \\cdot x", false]);
  tell(part, {});
  equal(reading.hidden, true);
  tell(part, undefined);
  equal(reading.hidden, true);
});

test("while something newer is typed or on its way the last reading is greyed", () => {
  const { part, reading, type, fields } = typed("2x");
  tell(part, { reading: { "": "x" } });
  type(fields[0], "2x+");
  equal([reading.hidden, reading.hasAttribute("data-old")], [false, true]);
  tell(part, { reading: { "": "y" } }, false);
  equal([reading.textContent, reading.hasAttribute("data-old")], ["\\displaystyle y", true]);
  tell(part, { reading: { "": "y" } }, true);
  equal(reading.hasAttribute("data-old"), false);
});

test("a flag or a note beside the answer makes no reading an old one", () => {
  const { part, reading, type } = typed("2x");
  tell(part, { reading: { "": "x" } });
  part.insertAdjacentHTML("beforeend", '<input type="checkbox" data-flag="p"><textarea></textarea>');
  part.querySelector("[data-flag]").click();
  type(part.querySelector("textarea"), "chain rule?");
  equal([reading.hidden, reading.hasAttribute("data-old")], [false, false]);
});

test("an emptied field has no reading", () => {
  const { part, reading, type, fields } = typed("2x");
  tell(part, { reading: { "": "x" } });
  type(fields[0], " ");
  equal(reading.hidden, true);
});

test("what can't be read is told at its field, in words and to screen readers, until it is mended", () => {
  const { part, told, fields } = typed("2(x");
  const [field] = fields;
  equal(tell(part, { hint: "no expression", at: "" }), "");
  equal([told.textContent, told.hidden], ["no expression", false]);
  equal([field.getAttribute("aria-invalid"), field.getAttribute("aria-describedby")], ["true", "p.prompt p.answer.told"]);
  tell(part, { reading: { "": "x" } });
  equal([told.textContent, told.hidden], ["", true]);
  equal([field.getAttribute("aria-invalid"), field.getAttribute("aria-describedby")], [null, "p.prompt"]);
});

test("of several fields only the one that can't be read is marked", () => {
  const { part, told, fields } = matrix();
  equal(tell(part, { hint: "no number", at: "1.2", reading: { "": "1&?" } }), "");
  equal(fields.map((field) => field.getAttribute("aria-invalid")), [null, "true"]);
  equal(fields.map((field) => field.getAttribute("aria-describedby")), [null, "p.told"]);
  equal(told.textContent, "no number");
  tell(part, { hint: "no number", at: "1.1" });
  equal(fields.map((field) => field.getAttribute("aria-describedby")), ["p.told", null]);
});

test("a hint about all fields is left to the part", () => {
  const { part, fields } = matrix();
  equal(tell(part, { hint: "a point needs both" }), "a point needs both");
  equal(tell(part, { hint: "somewhere", at: "9.9" }), "somewhere");
  equal(fields.some((field) => field.hasAttribute("aria-invalid")), false);
});
