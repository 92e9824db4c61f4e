import { Flags } from "/web/attempt/flags.js";
import { equal, test } from "/tests/tests.js";

const forbidden = () => {
  throw new DOMException("no storage", "SecurityError");
};

function boxes() {
  document.body.innerHTML = '<input type="checkbox" data-flag="a"><input type="checkbox" data-flag="b"><input type="checkbox" id="other">';
  return [...document.querySelectorAll("input")];
}

test("what is flagged is flagged after a reload, for this attempt only", () => {
  const flags = new Flags("x");
  flags.set("a", true);
  flags.set("b", true);
  flags.set("a", false);
  equal([new Flags("x").has("a"), new Flags("x").has("b"), new Flags("y").has("b")], [false, true, false]);
});

test("boxes are ticked as they are kept, and what becomes of them is kept and told", () => {
  new Flags("x").set("b", true);
  const [first, second, other] = boxes();
  const told = [];
  const flags = new Flags("x");
  flags.follow(document.body, (ref) => told.push([ref, flags.has(ref)]));
  equal([first.checked, second.checked], [false, true]);
  first.click();
  second.click();
  other.click();
  equal(told, [["a", true], ["b", false]]);
  equal([new Flags("x").has("a"), new Flags("x").has("b")], [true, false]);
});

test("nothing stays behind when the attempt is handed in", () => {
  const flags = new Flags("x");
  flags.set("a", true);
  flags.forget();
  equal([localStorage.length, new Flags("x").has("a")], [0, false]);
});

test("where a browser keeps nothing, or something strange, flags hold for the page", () => {
  localStorage.setItem("klausur.flags.x", "{nonsense");
  for (const flags of [new Flags("x"), new Flags("x", forbidden)]) {
    flags.set("a", true);
    equal(flags.has("a"), true);
    flags.forget();
  }
});
