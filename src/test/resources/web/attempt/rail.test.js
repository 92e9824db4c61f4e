import { Rail } from "/web/attempt/rail.js";
import { equal, test } from "/tests/tests.js";

/** Two problems with three parts and one. */
function rail() {
  const problem = (number, parts) =>
    `<li><a href="#p${number}" data-problem="${number}">${number}</a><ul>${parts.map((name) => `<li><a href="#${name}" data-goto="${name}">${name}</a></li>`).join("")}</ul></li>`;
  document.body.innerHTML =
    `<ol id="overview">${problem(1, ["1a", "1b", "1c"])}${problem(2, ["2a"])}</ol>` +
    '<main><h2 tabindex="-1">heading</h2><fieldset data-part="1b"><input id="field"></fieldset></main>';
  const rail = new Rail({ place: document.querySelector("main"), heading: () => document.querySelector("h2") });
  rail.begin();
  rail.show(1);
  return rail;
}

const press = (key, more = {}) =>
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
const here = () => document.activeElement.textContent;
const stops = () => [...document.querySelectorAll("#overview a")].filter((link) => link.tabIndex === 0).map((link) => link.textContent);

test("Tab comes to the overview once: to the problem that is shown, or where one was in it", () => {
  const one = rail();
  equal(stops(), ["1"]);
  one.show(2);
  equal(stops(), ["2"]);
  one.enter();
  press("ArrowRight");
  equal([here(), stops()], ["2a", ["2a"]]);
});

test("the problem that is shown is marked, and no other", () => {
  rail().show(2);
  equal([...document.querySelectorAll("[aria-current]")].map((link) => link.textContent), ["2"]);
});

test("arrow keys lead from link to link and from problem to problem, Home and End to the ends", () => {
  rail().enter();
  const walked = ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowLeft", "End", "ArrowRight", "Home", "ArrowUp"].map((key) => {
    press(key);
    return here();
  });
  equal(walked, ["1a", "1b", "1c", "2a", "1a", "1", "1", "2a", "2a", "1", "1"]);
});

test("with a modifier a key is the browser's", () => {
  rail().enter();
  press("ArrowRight", { altKey: true });
  press("ArrowDown", { ctrlKey: true });
  equal(here(), "1");
});

test("Escape leads back to the field that one left, or to the problem", () => {
  const one = rail();
  one.enter();
  press("Escape");
  equal(here(), "heading");
  document.getElementById("field").focus();
  one.enter();
  press("ArrowDown");
  equal(here(), "2a");
  press("Escape");
  equal(document.activeElement.id, "field");
});

test("one comes to the part that one was in", () => {
  const one = rail();
  document.getElementById("field").focus();
  equal(stops(), ["1b"]);
  one.enter();
  equal(here(), "1b");
  document.getElementById("field").focus();
  document.querySelectorAll("ul").forEach((list) => (list.hidden = true));
  one.enter();
  equal(here(), "1");
});

test("a field that is gone or hidden isn't gone back to", () => {
  const one = rail();
  document.getElementById("field").focus();
  document.getElementById("field").hidden = true;
  one.enter();
  press("Escape");
  equal(here(), "heading");
});

test("keys pass by what isn't shown", () => {
  rail().enter();
  document.querySelectorAll("ul").forEach((list) => (list.hidden = true));
  press("ArrowRight");
  equal(here(), "2");
  press("ArrowUp");
  equal(here(), "1");
});
