import { hotspot } from "/web/attempt/hotspot.js";
import { equal, test } from "/tests/tests.js";

/** A figure whose x axis tells 0 to 1 over 100 units. */
function figure() {
  const part = document.createElement("fieldset");
  part.innerHTML = `<div data-left="0" data-top="0" data-right="100" data-bottom="100">
    <template data-texts><p data-text="at">x ⟦1⟧, y ⟦2⟧</p></template>
    <div data-surface tabindex="0"><svg viewBox="0 0 100 100"><g data-cross></g></svg></div>
    <input data-field="x" data-axis="0 0 100 1 linear 2 0"><input data-field="y">
    <button data-clear-spot></button><p data-spoken></p></div>`;
  document.body.append(part);
  hotspot(part.firstElementChild, part);
  const press = (key) => part.querySelector("[data-surface]").dispatchEvent(new KeyboardEvent("keydown", { key }));
  return { part, press, values: () => [...part.querySelectorAll("input")].map((field) => field.value) };
}

for (const [language, first, next] of [
  ["en", "0.5", "0.51"],
  ["de", "0,5", "0,51"],
]) {
  test(`a place is written as its readers write numbers: ${language}`, () => {
    document.documentElement.lang = language;
    const { part, press, values } = figure();
    press("ArrowRight");
    equal(values(), [first, "50"]);
    press("ArrowRight");
    equal(values(), [next, "50"]);
    equal(part.querySelector("[data-spoken]").textContent, `x ${next}, y 50`);
    document.documentElement.lang = "en";
  });
}
