import { Parts } from "/web/attempt/parts.js";
import { equal, test } from "/tests/tests.js";

const choice = (place) => `<li class="option"><input type="radio" name="c" value="${place}"><label><span class="prose">option ${place}</span></label></li>`;

/** A paper with a text and a single choice. */
function paper() {
  document.body.innerHTML =
    '<fieldset data-part="q/b" data-kind="free-text"><textarea class="answer"></textarea><input type="checkbox" data-flag="q/b"></fieldset>' +
    `<fieldset data-part="q/a" data-kind="single-choice"><ul>${choice(1)}${choice(2)}</ul><button data-clear hidden>clear</button></fieldset>`;
  const told = [];
  const parts = new Parts(undefined, {
    changed: (ref, response, pause) => told.push([ref, response, pause]),
    held: (held) => told.push(held),
  });
  parts.begin(document.body);
  const [text, single] = document.querySelectorAll("fieldset");
  return { parts, told, text, area: text.querySelector("textarea"), single, clear: single.querySelector("[data-clear]"), choices: single.querySelectorAll("input") };
}

const type = (area, value) => {
  area.value = value;
  area.dispatchEvent(new Event("input", { bubbles: true }));
};

test("parts are named in the order of the paper", () => {
  equal(paper().parts.refs(), ["q/b", "q/a"]);
});

test("what is typed is told after a pause, what is ticked at once", () => {
  const { told, area, choices } = paper();
  type(area, "x");
  choices[1].click();
  equal(told, [["q/b", { typed: "x" }, 400], ["q/a", { ticked: [2] }, 0]]);
});

test("what no text can hold is taken out before it is told", () => {
  const { told, area } = paper();
  type(area, "a\u0000b");
  equal([told[0][1], area.value], [{ typed: "ab" }, "ab"]);
});

test("a box that is no answer is no change", () => {
  const { told, text } = paper();
  text.querySelector("[data-flag]").click();
  equal(told, []);
});

test("a single choice can be taken back once something is chosen", () => {
  const { parts, told, choices, clear } = paper();
  equal([clear.hidden, parts.isBlank("q/a")], [true, true]);
  choices[0].click();
  equal([clear.hidden, parts.isBlank("q/a")], [false, false]);
  clear.click();
  equal([clear.hidden, parts.isBlank("q/a"), document.activeElement === choices[0]], [true, true, true]);
  equal(told.at(-1), ["q/a", { ticked: [] }, 0]);
});

test("what is written from elsewhere is shown, can be taken back, and is no change of one's own", () => {
  const { parts, told, area, clear } = paper();
  parts.write("q/a", { ticked: [1] });
  parts.write("q/b", { typed: "from there" });
  equal([parts.response("q/a"), clear.hidden, area.value, told], [{ ticked: [1] }, false, "from there", []]);
  parts.write("q/a", { ticked: [] });
  equal(clear.hidden, true);
  equal([parts.inWords("q/a", { ticked: [2] }), parts.inWords("q/b", { typed: "x" })], ["option 2", "x"]);
});

test("nothing can be given until no reason is left that forbids it", () => {
  const { parts, told, text, single } = paper();
  const thawed = [];
  [text, single].forEach((part) => part.addEventListener("thawed", () => thawed.push(part.dataset.part)));
  parts.hold("elsewhere");
  parts.hold("time is up");
  equal([text.disabled, single.disabled], [true, true]);
  parts.release("time is up");
  equal([text.disabled, thawed], [true, []]);
  parts.release("elsewhere");
  equal([text.disabled, single.disabled, thawed, told], [false, false, ["q/b", "q/a"], [true, true, false]]);
});
