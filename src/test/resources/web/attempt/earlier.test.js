import { earlier } from "/web/attempt/earlier.js";
import { equal, test } from "/tests/tests.js";

/** A text of an attempt, with a server that answers each question for its earlier versions in turn. */
function text(value, answers, field = "") {
  document.body.innerHTML = `<template data-earlier-box><section class="earlier"><p data-earlier-told></p>
      <details data-earlier-one><summary><span data-earlier-at></span><bdi data-earlier-begins></bdi></summary><p data-earlier-text></p><button type="button" data-earlier-take>Put back</button></details></section></template>
    <div data-attempt="a1"><fieldset data-part="q/a"><div class="writing"><template data-texts><p data-text="earlierNone">None</p><p data-text="earlierAway">Away</p></template>
      <textarea ${field}></textarea><div class="writing-tools"><button type="button" data-earlier aria-expanded="false" hidden>Earlier</button></div></div></fieldset></div>`;
  const part = document.querySelector("fieldset");
  const area = part.querySelector("textarea");
  area.value = value;
  const asked = [];
  globalThis.fetch = async (path, { method }) => {
    asked.push(`${method} ${path}`);
    const answer = answers.shift();
    if (answer === undefined) {
      throw new TypeError("no network");
    }
    return new Response(JSON.stringify(answer), { headers: { "Content-Type": "application/json" } });
  };
  earlier(part.querySelector(".writing"), part, area);
  const toggle = part.querySelector("[data-earlier]");
  const box = () => part.querySelector(".earlier");
  return { part, area, asked, toggle, box };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const version = (typed) => ({ revision: 1, at: "2027-02-13T09:00:00Z", response: { typed } });

async function opened(made) {
  made.toggle.click();
  await settled();
  await settled();
}

test("versions are asked for when they are wanted, and told by their beginnings", async () => {
  const made = text("new", [[version("one\n two"), version("x".repeat(100))]]);
  equal([made.toggle.hidden, made.asked], [false, []]);
  await opened(made);
  equal(made.asked, ["GET /api/attempts/a1/earlier/q/a"]);
  const lines = [...made.box().querySelectorAll("details")];
  equal(lines.map((line) => line.querySelector("[data-earlier-begins]").textContent), ["one two", "x".repeat(80)]);
  equal(lines[0].querySelector("[data-earlier-text]").textContent, "one\n two");
});

test("one that is put back is typed over what stands, and one step takes it back", async () => {
  const made = text("new", [[version("old")]]);
  let heard = 0;
  made.part.addEventListener("input", () => heard++);
  await opened(made);
  made.box().querySelector("[data-earlier-take]").click();
  equal([made.area.value, heard, made.box(), document.activeElement === made.area], ["old", 1, null, true]);
  document.execCommand("undo");
  equal(made.area.value, "new");
});

test("where the exam has ended nothing is put back", async () => {
  const made = text("new", [[version("old")]]);
  await opened(made);
  made.part.disabled = true;
  made.box().querySelector("[data-earlier-take]").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  equal(made.area.value, "new");
});

test("a field among others has the versions of its own", async () => {
  const made = text("new", [[{ revision: 2, at: "2027-02-13T09:00:00Z", response: { filled: { reason: "old", verdict: "true" } } }]], 'data-field="reason"');
  await opened(made);
  equal(made.box().querySelector("[data-earlier-text]").textContent, "old");
});

test("none, and a server that can't be asked, are told apart", async () => {
  const made = text("new", [[], undefined]);
  await opened(made);
  equal(made.box().querySelector("[data-earlier-told]").textContent, "None");
  made.toggle.click();
  equal(made.box(), null);
  await opened(made);
  equal(made.box().querySelector("[data-earlier-told]").textContent, "Away");
});

test("a version is text, whatever it holds", async () => {
  const made = text("new", [[version("<img src=x onerror=alert(1)>")]]);
  await opened(made);
  equal(made.box().querySelectorAll("img").length, 0);
});
