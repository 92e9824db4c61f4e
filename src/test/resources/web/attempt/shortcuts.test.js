import { meant, Shortcuts } from "/web/attempt/shortcuts.js";
import { equal, test } from "/tests/tests.js";

const alt = { altKey: true };
const both = { altKey: true, shiftKey: true };

test("keys mean what the help says", () => {
  const table = [
    [{ key: "?", shiftKey: true }, "help"],
    [{ key: "PageDown", ...alt }, "nextPart"],
    [{ key: "PageUp", ...alt }, "previousPart"],
    [{ key: "PageDown", ...both }, "nextProblem"],
    [{ key: "PageUp", ...both }, "previousProblem"],
    [{ key: "M", ...both }, "flag"],
    [{ key: "O", ...both }, "overview"],
    [{ key: "G", ...both }, "textSize"],
    [{ key: "K", ...both }, "timeSeen"],
    [{ key: "U", ...both }, "formula"],
    [{ key: "End", ...both }, "handIn"],
  ];
  for (const [pressed, act] of table) {
    equal(meant(pressed), act, JSON.stringify(pressed));
  }
});

test("what types, and what browsers and screen readers have, means nothing", () => {
  const table = [
    { key: "?", shiftKey: true, inField: true },
    { key: "m" },
    { key: "M", shiftKey: true },
    { key: "m", ...alt },
    { key: "PageDown" },
    { key: "PageDown", ctrlKey: true },
    { key: "End", ...alt },
    { key: "ArrowLeft", ...alt },
    { key: "µ", ctrlKey: true, ...alt },
    { key: "M", ctrlKey: true, ...both },
    { key: "M", metaKey: true, ...both },
    { key: "F", ...both },
  ];
  for (const pressed of table) {
    equal(meant(pressed), undefined, JSON.stringify(pressed));
  }
});

test("in a field the help comes with Alt", () => {
  equal(meant({ key: "?", inField: true, ...both }), "help");
});

test("a Mac tells the sign that Alt would type: there the key's place counts, elsewhere its letter", () => {
  equal(meant({ key: "˜", code: "KeyM", ...both }), "flag");
  equal(meant({ key: "¿", ...both }), "help");
  equal(meant({ key: "M", code: "Semicolon", ...both }), "flag");
  equal(meant({ key: "," , code: "KeyM", ...alt }), undefined);
});

/** A page with a field, and what was done. */
function page(off = false) {
  document.body.innerHTML = '<main><input id="text"><input type="checkbox" id="box"></main><dialog></dialog>';
  const main = document.querySelector("main");
  const done = [];
  new Shortcuts({ help: () => done.push("help"), flag: () => done.push("flag") }, () => off, main);
  const press = (on, init) => {
    const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
    on.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { done, press, main };
}

test("a key that means something is no longer the browser's, another one stays so", () => {
  const { done, press, main } = page();
  equal([press(main, { key: "?" }), press(main, { key: "x" })], [true, false]);
  equal(press(document.getElementById("text"), { key: "?" }), false);
  equal(press(document.getElementById("box"), { key: "?" }), true);
  equal(press(document.getElementById("text"), { key: "M", ...both }), true);
  equal(done, ["help", "help", "flag"]);
});

test("nothing is done while a sign is composed, a dialog is open, or keys are switched off", () => {
  const { done, press, main } = page();
  press(document.getElementById("text"), { key: "M", isComposing: true, ...both });
  document.querySelector("dialog").showModal();
  press(main, { key: "?" });
  const off = page(true);
  off.press(off.main, { key: "?" });
  equal([done, off.done], [[], []]);
});
