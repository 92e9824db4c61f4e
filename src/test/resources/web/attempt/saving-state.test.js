import { Badges } from "/web/attempt/badges.js";
import { SavingState, worst } from "/web/attempt/saving-state.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const say = saying({
  saving: "saving",
  allSaved: "all saved",
  offline: "offline",
  elsewhere: "elsewhere",
  over: "over",
  notSaved: "kept",
  notSavedParts: "not saved: ⟦1⟧",
  serverSays: "error ⟦1⟧",
  strange: "strange",
});

/** A page with two parts, of whose answers and files this is known. */
function page(pending = {}, files = []) {
  document.body.innerHTML = ["a", "b"]
    .map(
      (ref) =>
        `<a data-goto="${ref}"><span data-name-of="${ref}">1.${ref}</span><span data-state-of="${ref}"></span></a>` +
        `<p data-saved-of="${ref}">Saved</p><p data-unsaved-of="${ref}" hidden></p>`,
    )
    .join("") + '<p id="save-state" data-state="connecting">connecting</p>';
  const told = [];
  const badges = new Badges({
    exam: document.body,
    say,
    isBlank: (ref) => told.push(ref) > 0,
    isFlagged: () => false,
    now: () => 0,
    shown: () => {},
  });
  const saving = new SavingState({
    say,
    parts: { refs: () => ["a", "b"] },
    queue: { pending: new Map(Object.entries(pending)), refusal: (ref) => pending[ref]?.refused },
    files: { state: () => worst(...files.map(({ refused }) => (refused ? "refused" : "offline"))), unsent: () => files },
    notes: { state: () => "saved" },
    badges,
    told: () => {},
  });
  return { saving, told, line: () => document.getElementById("save-state").textContent };
}

const marks = () => [...document.querySelectorAll("[data-unsaved-of]")].map((told) => (told.hidden ? "" : told.textContent));

test("the worst is told", () => {
  equal(worst("saved", "saved"), "saved");
  equal(worst("saved", "saving"), "saving");
  equal(worst("refused", "saving"), "refused");
  equal(worst("refused", "offline"), "offline");
  equal(worst("elsewhere", "saved"), "elsewhere");
  equal(worst("over", "offline"), "over");
  equal(worst(), "saved");
});

test("all is saved only where nothing waits", () => {
  const { saving, line } = page();
  saving.ofAnswers("saved");
  equal(line(), "all saved");
});

test("a refused part is told at the part, in the overview and in the line", () => {
  const { saving, told, line } = page({ b: { refused: { status: 422, text: "too long" } } });
  saving.ofAnswers("refused");
  equal(line(), "not saved: 1.b");
  equal(marks(), ["", "kept too long"]);
  equal(document.querySelector("[data-goto=b]").hasAttribute("data-unsaved"), true);
  equal(document.querySelector("[data-saved-of=b]").textContent, "");
  equal(told, ["b"]);
});

test("a refusal without words is told by its number", () => {
  const { saving } = page({ a: { refused: { status: 431, text: "" } } });
  saving.ofAnswers("refused");
  equal(marks(), ["kept error 431", ""]);
});

test("what waits for the network is marked too, and no longer when it is saved", () => {
  const pending = { a: {} };
  const { saving, line } = page(pending);
  saving.ofAnswers("saving");
  equal(marks(), ["", ""]);
  saving.ofAnswers("offline");
  equal([line(), ...marks()], ["offline", "kept", ""]);
  saving.ofAnswers("offline", { status: 503 });
  equal(line(), "offline error 503");
  saving.ofAnswers("offline", { status: 200 });
  equal(line(), "offline strange");
  saving.page.queue.pending.clear();
  saving.ofAnswers("saved");
  equal([line(), ...marks()], ["all saved", "", ""]);
  equal(document.querySelector("[data-goto=a]").hasAttribute("data-unsaved"), false);
});

test("a page that another has taken over doesn't say that all is saved", () => {
  const { saving, line } = page();
  saving.ofAnswers("saved");
  saving.ofPage("elsewhere");
  equal(line(), "elsewhere");
  saving.ofPage("saved");
  equal(line(), "all saved");
});

test("a file that the server doesn't have counts as well", () => {
  const { saving, line } = page({}, [{ ref: "a", refused: true, text: "no picture" }]);
  saving.ofAnswers("saved");
  equal([line(), ...marks()], ["not saved: 1.a", "kept no picture", ""]);
  equal(saving.unsaved(), [{ ref: "a", name: "1.a", refused: true, text: "no picture" }]);
});
