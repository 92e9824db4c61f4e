import { End } from "/web/attempt/end.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const $ = (id) => document.getElementById(id);
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A page with so much time left, of which these parts aren't saved. */
function page(left, ...unsaved) {
  return pageWith(undefined, left, ...unsaved);
}

function pageWith(outcome, left, ...unsaved) {
  document.body.innerHTML = '<div id="ended" hidden><p id="late-told"></p><button id="to-outcome"></button><ul id="not-taken"></ul></div>';
  const seen = [];
  const told = (word) => (...about) => void seen.push([word, ...about].join(" "));
  const here = { seen, left, timers: [], handedIn: false, timeSeen: 0, late: { kept: true, reached: true }, word: "kept" };
  const pending = new Map(unsaved.map(({ ref }) => [ref, {}]));
  here.end = new End({
    parts: { hold: told("hold"), release: told("release"), inWords: (ref, { typed }) => typed },
    attempt: "x",
    outcome,
    handIn: async () => (seen.push("hand in"), here.handedIn),
    queue: { pending, kept: { heard: { server: 7 }, word: () => here.word, entries: async () => [{ part: "a" }], settle: ([{ part }]) => seen.push(`settle ${part}`) }, stop: told("stop"), flush: async () => void seen.push("flush"), waiting: (ref) => (ref === "a" ? { typed: "שלום 1" } : undefined) },
    saving: { ofPage: told("page"), unsaved: () => unsaved },
    say: saying({ timeOver: "time over", notTaken: "not taken", lateSending: "sending", lateKept: "kept", lateWaits: "waits", lateRefused: "refused", lateOnlyHere: "only here", reopened: "opened again", goOn: "go on" }),
    speak: told("speak"),
    left: () => here.left,
    timeSeen: () => here.timeSeen++,
    ask: told("ask"),
  }, { after: (millis, act) => here.timers.push({ millis, act }), leave: told("leave"), goTo: told("go to"), watch: (attempt, reopened) => (here.reopened = reopened), sendLate: async (attempt, [{ part }], last) => (seen.push(`late ${attempt} ${part} ${last}`), here.late) });
  return here;
}

test("while there is time nothing happens", async () => {
  const here = page(1);
  await here.end.look();
  equal([here.seen, here.end.isHere()], [[], false]);
});

test("when the time is up what waits is sent, and the server is asked a moment later", async () => {
  const here = page(0);
  await here.end.look();
  equal(here.seen, ["hold time is up", "flush", "speak time over", "hand in"]);
  equal([here.end.isHere(), here.timers[0].millis], [true, 2500]);
  await here.end.look();
  equal(here.seen.length, 4);
  here.timers[0].act();
  equal([here.seen.at(-1), here.end.isHere()], ["ask", false]);
});

test("at the end it is handed in by itself", async () => {
  const here = page(0);
  here.handedIn = true;
  await here.end.look();
  equal([here.seen.slice(-3), here.timers.length], [["hand in", "stop", "leave"], 0]);
});

test("a server that hasn't closed it yet is asked again", async () => {
  const here = page(-1);
  await here.end.look();
  here.timers[0].act();
  await here.end.look();
  equal([here.timers.length, here.seen.filter((word) => word === "flush").length], [2, 2]);
  equal(here.seen.filter((word) => word === "speak time over").length, 1);
});

test("who is given more time at the very end works on", async () => {
  const here = page(0);
  await here.end.look();
  here.left = 60_000;
  await here.end.look();
  equal(here.seen.at(-1), "release time is up");
  await here.end.look();
  equal(here.seen.filter((word) => word.startsWith("release")).length, 1);
});

test("when it has ended and all is saved the page of what counts comes", () => {
  const here = page(0);
  here.end.come();
  equal([here.seen, here.end.isHere()], [["stop", "hold ended", "page over", "stop", "leave"], true]);
});

test("what was not taken is told, sent to be kept apart, and never called saved", async () => {
  const here = page(0, { ref: "a", name: "1.1a" }, { ref: "b", name: "1.1b" });
  here.end.come();
  equal([here.seen, $("ended").hidden, $("late-told").textContent], [["stop", "hold ended", "page over"], false, "sending"]);
  const items = [...document.querySelectorAll("#not-taken li")];
  equal(items.map((item) => item.textContent), ["1.1a: שלום 1", "1.1b: not taken"]);
  equal(items[0].querySelector("bdi").textContent, "שלום 1");
  await settled();
  equal([here.seen.slice(3), $("late-told").textContent], [["late x a 7", "settle a"], "kept"]);
  here.end.come();
  await settled();
  equal(here.seen.filter((word) => word.startsWith("late")).length, 1);
  $("to-outcome").click();
  equal(here.seen.at(-1), "leave");
});

for (const [word, late, told] of [
  ["kept", { kept: false, reached: false }, "waits"],
  ["kept", { kept: false, reached: true }, "refused"],
  ["full", { kept: false, reached: false }, "only here"],
  ["memory", { kept: false, reached: true }, "only here"],
]) {
  test(`what isn't even kept late stays, is told and is sent again: ${told}, ${word}`, async () => {
    const here = page(0, { ref: "a", name: "1.1a" });
    Object.assign(here, { word, late });
    here.end.come();
    await settled();
    equal([$("late-told").textContent, here.seen.includes("settle a")], [told, false]);
    here.late = { kept: true, reached: true };
    here.timers.at(-1).act();
    await settled();
    equal([$("late-told").textContent, here.seen.at(-1)], ["kept", "settle a"]);
  });
}

test("the end is told once: the notice about the time goes where it says what was not taken", () => {
  const here = page(0, { ref: "a", name: "1a" });
  here.end.come();
  equal([$("ended").hidden, here.timeSeen], [false, 1]);
});

test("where a lecturer has opened it again the page begins anew, with what waits", async () => {
  const here = page(0, { ref: "a", name: "1.1a" });
  here.late = { kept: false, reached: true, running: true };
  here.end.come();
  await settled();
  equal([here.seen.at(-1), here.seen.includes("settle a")], ["leave", false]);
});

test("an end is an end: nobody is asked any more, and more time opens nothing", async () => {
  const here = page(0, { ref: "a", name: "1.1a" });
  await here.end.look();
  here.end.come();
  here.timers[0].act();
  equal(here.end.isHere(), true);
  here.left = 60_000;
  await here.end.look();
  equal(here.seen.includes("release time is up"), true);
  equal(here.seen.filter((word) => word === "release ended").length, 0);
});

test("after handing in nothing is held up", () => {
  const here = page(60_000);
  here.end.leave();
  equal([here.seen, here.end.isHere()], [["stop", "leave"], true]);
});

test("an attempt that a lecturer opens again is told so where one reads that the time is over, and the button leads back", async () => {
  const here = page(0, { ref: "a", name: "1a" });
  here.end.come();
  await settled();
  here.reopened();
  equal([$("late-told").textContent, $("to-outcome").textContent], ["opened again", "go on"]);
  $("to-outcome").click();
  equal(here.seen.at(-1), "leave");
});

test("a practice run ends on a page of its own", () => {
  const here = pageWith("/attempts/try/end", 0);
  here.end.leave();
  equal(here.seen.at(-1), "go to /attempts/try/end");
});
