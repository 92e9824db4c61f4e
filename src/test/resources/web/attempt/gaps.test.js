import { gaps } from "/web/attempt/gaps.js";
import { equal, test } from "/tests/tests.js";

const row = (name, control) =>
  `<li><label for="p.${name}"><span class="visually-hidden">Gap ${name}</span><span class="gap" aria-hidden="true">${name}</span></label>
    <div class="filling"><div class="answer-line">${control}<span class="unit">px</span></div></div></li>`;
const input = (name) => `<input type="text" id="p.${name}" data-field="${name}" aria-describedby="p.prompt">`;
const select = (name) =>
  `<select id="p.${name}" data-field="${name}"><option value=""></option><option value="1">ReLU</option><option value="2">tanh</option></select>`;

test("fields stand in their gaps of the text and the code, named by them, with their units", () => {
  document.body.innerHTML = `<fieldset><div class="prose">Take <span class="gap">1</span> <pre><code>w = <span class="gap">2</span></code></pre></div>
    <div><p data-gaps-hint></p><ul class="gaps">${row(1, input(1))}${row(2, input(2))}</ul></div></fieldset>`;
  const part = document.querySelector("fieldset");
  gaps(part.lastElementChild, part);
  const [first, second] = part.querySelectorAll(".prose input");
  equal([first.dataset.field, first.getAttribute("aria-label"), second.closest("code") !== null], ["1", "Gap 1", true]);
  equal(first.nextElementSibling.textContent, "px");
  equal([part.querySelectorAll(".placed").length, part.querySelector("[data-gaps-hint]").hidden], [2, true]);
});

test("a gap that no field can stand in keeps its field below, and is lit while that has the focus", () => {
  document.body.innerHTML = `<fieldset><div class="prose"><span class="gap">1</span> and <span class="math">x_{2}</span></div>
    <div><p data-gaps-hint></p><ul class="gaps">${row(1, input(1))}${row(2, input(2))}</ul></div></fieldset>`;
  const part = document.querySelector("fieldset");
  gaps(part.lastElementChild, part);
  equal([part.querySelectorAll(".placed").length, part.querySelector("[data-gaps-hint]").hidden], [1, false]);
  equal(part.querySelector('[data-field="2"]').closest(".gaps") !== null, true);
});

/** A figure of 200 by 100 with two gaps. */
function figure() {
  document.body.innerHTML = `<fieldset><div><p class="hint"></p><div class="figure" style="width: 400px; height: 200px; display: grid">
      <svg viewBox="0 0 200 100" style="width: 400px; height: 200px; grid-area: 1 / 1">
        <g data-gap="1"><rect x="30" y="36" width="40" height="28"/><text x="50" y="50">1</text></g>
        <g data-gap="2"><rect x="130" y="36" width="40" height="28"/><text x="150" y="50">2</text></g></svg></div>
    <ul class="gaps">${row(1, select(1))}${row(2, select(2))}</ul></div></fieldset>`;
  const part = document.querySelector("fieldset");
  gaps(part.firstElementChild, part);
  const [first, second] = part.querySelectorAll(".gap-layer select");
  return { part, first, second };
}

test("the lists of a figure lie over its gaps, which show what is chosen", () => {
  const { part, first, second } = figure();
  equal([first.style.left, second.style.left, first.style.top], ["25%", "75%", "50%"]);
  equal([first.getAttribute("aria-label"), part.querySelectorAll(".placed").length], ["Gap 1", 2]);
  first.value = "2";
  first.dispatchEvent(new Event("input", { bubbles: true }));
  equal([part.querySelector('[data-gap="1"] text').textContent, part.querySelector('[data-gap="1"]').hasAttribute("data-filled")], ["tanh", true]);
});

test("a piece is picked by a click and put by another", () => {
  const { part, first } = figure();
  const [, tanh] = part.querySelectorAll(".chips > span");
  tanh.setPointerCapture = () => {};
  const at = { bubbles: true, cancelable: true, pointerId: 1, clientX: 5, clientY: 5 };
  tanh.dispatchEvent(new PointerEvent("pointerdown", at));
  tanh.dispatchEvent(new PointerEvent("pointerup", at));
  equal(tanh.classList.contains("picked"), true);
  first.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
  equal([first.value, tanh.classList.contains("picked")], ["2", false]);
});
