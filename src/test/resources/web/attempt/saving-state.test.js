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
  offlineYet: "offline, not kept yet",
  offlineOnly: "offline, on this page only",
  notSavedHere: "only here",
  deviceFull: "full",
  deviceForbids: "forbidden",
  away: "away",
  editing: "editing",
  sending: "sending",
});

/** A page with two parts, of whose answers and files this is known. */
function page(pending = {}, files = [], device = { word: "kept" }) {
  document.body.innerHTML = ["a", "b"]
    .map(
      (ref) =>
        `<a data-goto="${ref}"><span data-name-of="${ref}">1.${ref}</span><span data-state-of="${ref}"></span></a>` +
        `<p data-saved-of="${ref}">Saved</p><p data-unsaved-of="${ref}" hidden></p>`,
    )
    .join("") + '<p id="save-state" data-state="connecting">connecting</p><p id="device-told" hidden></p>';
  const told = [];
  const spoken = [];
  const badges = new Badges({
    exam: document.body,
    say,
    isBlank: (ref) => told.push(ref) > 0,
    isPartly: () => false,
    isFlagged: () => false,
    now: () => 0,
    shown: () => {},
  });
  const saving = new SavingState({
    say,
    speak: (text, matter) => spoken.push(`${matter}: ${text}`),
    parts: { refs: () => ["a", "b"] },
    queue: { kept: { word: () => device.word }, pending: new Map(Object.entries(pending)), refusal: (ref) => pending[ref]?.refused },
    files: { state: () => worst(...files.map(({ refused }) => (refused ? "refused" : "offline"))), unsent: () => files },
    notes: { state: () => "saved" },
    badges,
    told: () => {},
  });
  return { saving, told, spoken, line: () => document.getElementById("save-state").textContent };
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

for (const [word, line, mark, told] of [
  ["kept", "offline", "kept", ""],
  ["writing", "offline, not kept yet", "", ""],
  ["full", "offline, on this page only", "only here", "full"],
  ["memory", "offline, on this page only", "only here", "forbidden"],
]) {
  test(`what waits is called kept on the device only where it is: ${word}`, () => {
    const shown = page({ a: { wanted: {} } }, [], { word });
    shown.saving.ofAnswers("offline");
    equal([shown.line(), marks()[0], document.getElementById("device-told").textContent], [line, mark, told]);
    equal(document.getElementById("device-told").hidden, told === "");
  });
}

test("each part says whether it is being changed, on its way or saved", () => {
  const pending = { a: { wanted: {} }, b: { sent: {} } };
  const { saving } = page(pending);
  const told = () => [...document.querySelectorAll("[data-saved-of]")].map((one) => one.textContent);
  saving.ofAnswers("saving");
  equal(told(), ["editing", "sending"]);
  pending.a.sent = {};
  saving.page.queue.pending.delete("b");
  document.querySelector("[data-saved-of=b]").textContent = "saved";
  saving.ofAnswers("saving");
  equal(told(), ["sending", "saved"]);
});

test("what else is saved counts as well: flags and notes", () => {
  const { saving, line } = page();
  const notes = { state: () => "offline" };
  saving.page.notes = notes;
  saving.ofAnswers("saved");
  equal(line(), "offline");
  notes.state = () => "saved";
  saving.show();
  equal(line(), "all saved");
});

test("a page that began without the server doesn't say that all is saved", () => {
  const { saving, line } = page();
  saving.ofAnswers("saved");
  saving.ofPage("away");
  equal(line(), "away");
});

test("what got worse is spoken, and that it is well again; not each save", () => {
  const { saving, spoken } = page();
  ["saving", "saved", "saving", "saved", "offline", "offline", "saving", "saved", "saving", "saved"].forEach((word) => saving.ofAnswers(word));
  equal(spoken, ["saving: offline", "saving: all saved"]);
});

test("the line doesn't flicker while what is typed offline is being kept", () => {
  const device = { word: "kept" };
  const { saving, line } = page({ a: { wanted: {} } }, [], device);
  saving.ofAnswers("offline");
  device.word = "writing";
  saving.show();
  equal([line(), marks()[0]], ["offline", "kept"]);
  device.word = "full";
  saving.show();
  equal([line(), marks()[0]], ["offline, on this page only", "only here"]);
});
