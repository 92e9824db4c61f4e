import { Flags } from "/web/attempt/flags.js";
import { equal, test } from "/tests/tests.js";

/** Notes of which only flags matter. */
function kept(flagged = []) {
  const refs = new Set(flagged);
  return {
    refs,
    of: (ref) => ({ flagged: refs.has(ref), note: "" }),
    set: (ref, { flagged }) => (flagged ? refs.add(ref) : refs.delete(ref)),
  };
}

function boxes() {
  document.body.innerHTML = '<input type="checkbox" data-flag="a"><input type="checkbox" data-flag="b"><input type="checkbox" id="other">';
  return [...document.querySelectorAll("input")];
}

test("boxes are ticked as they are kept, and what becomes of them is kept and told", () => {
  const notes = kept(["b"]);
  const [first, second, other] = boxes();
  const told = [];
  const flags = new Flags(notes);
  flags.follow(document.body, (ref) => told.push([ref, flags.has(ref)]));
  equal([first.checked, second.checked, told.splice(0)], [false, true, [["b", true]]]);
  first.click();
  second.click();
  other.click();
  equal([told, [...notes.refs]], [[["a", true], ["b", false]], ["a"]]);
});

test("what another machine has flagged is shown as soon as it is known", () => {
  const notes = kept();
  const [first, second] = boxes();
  const told = [];
  const flags = new Flags(notes);
  flags.show();
  flags.follow(document.body, (ref) => told.push(ref));
  notes.refs.add("b");
  flags.show();
  flags.show();
  equal([first.checked, second.checked, told], [false, true, ["b"]]);
});
