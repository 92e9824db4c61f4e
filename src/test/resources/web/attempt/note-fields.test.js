import { NoteFields } from "/web/attempt/note-fields.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const say = saying({ noteTo: "Note on ⟦1⟧", noteSaved: "saved", saving: "saving", noteWaits: "waits", noteRefused: "refused", noteToAll: "Notes on all" });

function page(kept = {}) {
  document.body.innerHTML = ["a", "b"].map((ref) => `<p><button type="button" data-note="${ref}" aria-expanded="false">✎</button></p>`).join("");
  const seen = { kept, words: {}, set: [] };
  seen.fields = new NoteFields(
    {
      of: (ref) => ({ flagged: false, note: kept[ref] ?? "" }),
      set: (ref, { note }) => {
        kept[ref] = note;
        seen.set.push([ref, note]);
      },
      stateOf: (ref) => seen.words[ref] ?? "saved",
    },
    { say, nameOf: (ref) => `1${ref}` },
  );
  seen.fields.follow(document.body);
  return seen;
}

const buttons = () => [...document.querySelectorAll("button")];
const areas = () => [...document.querySelectorAll("textarea")];

test("a field opens by its button with a name, takes the focus, and closes again", () => {
  page();
  equal(areas().length, 0);
  const [first] = buttons();
  first.click();
  const [area] = areas();
  equal([area.closest("label").firstChild.data, document.activeElement === area, first.getAttribute("aria-expanded"), area.maxLength], ["Note on 1a", true, "true", 2000]);
  first.click();
  equal([area.closest(".note").hidden, first.getAttribute("aria-expanded")], [true, "false"]);
  first.click();
  equal([area.closest(".note").hidden, areas().length], [false, 1]);
});

test("what is noted is shown when the page begins, or as soon as it is known", () => {
  const seen = page({ b: "before" });
  equal(areas().map(({ value }) => value), ["before"]);
  seen.kept.a = "from another machine";
  seen.kept.b = "before and after";
  seen.fields.show();
  equal([areas().map(({ value }) => value), buttons().map((button) => button.getAttribute("aria-expanded"))], [["from another machine", "before and after"], ["true", "true"]]);
});

test("what one types is kept, and nothing is put in where one types", () => {
  const seen = page({ a: "one" });
  const [area] = areas();
  area.focus();
  area.value = "one two";
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  equal(seen.set, [["a", "one two"]]);
  seen.kept.a = "other";
  seen.fields.show();
  equal(area.value, "one two");
});

test("it is told whether the server has it", () => {
  const seen = page({ a: "one" });
  const told = () => document.querySelector(".note [role=status]").textContent;
  const all = [told()];
  for (const word of ["saving", "offline", "refused"]) {
    seen.words.a = word;
    seen.fields.show();
    all.push(told());
  }
  equal(all, ["saved", "saving", "waits", "refused"]);
});

test("the note to the whole exam is called so", () => {
  document.body.innerHTML = '<div><button type="button" data-note="" aria-expanded="false">Notes</button></div>';
  const kept = {};
  const notes = { of: (ref) => ({ note: kept[ref] ?? "" }), set: (ref, { note }) => (kept[ref] = note), stateOf: () => "saved" };
  new NoteFields(notes, { say, nameOf: () => "wrong" }).follow(document.body);
  buttons()[0].click();
  const [area] = areas();
  area.value = "begin with 3";
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  equal([area.closest("label").firstChild.data, kept], ["Notes on all", { "": "begin with 3" }]);
});
