import { End } from "/web/attempt/end.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

/** A page with so much time left, of which these parts aren't saved. */
function page(left, ...unsaved) {
  document.body.innerHTML = '<div id="ended" hidden><ul id="not-taken"></ul></div>';
  const seen = [];
  const told = (word) => (...about) => void seen.push([word, ...about].join(" "));
  const here = { seen, left, timers: [] };
  here.end = new End({
    parts: { hold: told("hold"), release: told("release"), inWords: (ref, { typed }) => typed },
    queue: { stop: told("stop"), flush: async () => void seen.push("flush"), waiting: (ref) => (ref === "a" ? { typed: "שלום 1" } : undefined) },
    saving: { ofPage: told("page"), unsaved: () => unsaved },
    say: saying({ timeOver: "time over", notTaken: "not taken" }),
    speak: told("speak"),
    left: () => here.left,
    ask: told("ask"),
  }, { after: (millis, act) => here.timers.push({ millis, act }), leave: told("leave") });
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
  equal(here.seen, ["hold time is up", "flush", "speak time over"]);
  equal([here.end.isHere(), here.timers[0].millis], [true, 2500]);
  await here.end.look();
  equal(here.seen.length, 3);
  here.timers[0].act();
  equal([here.seen.at(-1), here.end.isHere()], ["ask", false]);
});

test("a server that hasn't closed it yet is asked again", async () => {
  const here = page(-1);
  await here.end.look();
  here.timers[0].act();
  await here.end.look();
  equal([here.timers.length, here.seen.filter((word) => word === "flush").length], [2, 2]);
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

test("what was not taken is told first, and the page stays", () => {
  const here = page(0, { ref: "a", name: "1.1a" }, { ref: "b", name: "1.1b" });
  here.end.come();
  equal([here.seen, document.getElementById("ended").hidden], [["stop", "hold ended", "page over"], false]);
  const items = [...document.querySelectorAll("#not-taken li")];
  equal(items.map((item) => item.textContent), ["1.1a: not taken שלום 1", "1.1b: not taken "]);
  equal(items[0].querySelector("bdi").textContent, "שלום 1");
});

test("an end is an end: nobody is asked any more, and more time opens nothing", async () => {
  const here = page(0, { ref: "a", name: "1.1a" });
  await here.end.look();
  here.end.come();
  here.timers[0].act();
  equal(here.end.isHere(), true);
  here.left = 60_000;
  await here.end.look();
  equal(here.seen.at(-1), "release time is up");
  equal(here.seen.filter((word) => word === "release ended").length, 0);
});

test("after handing in nothing is held up", () => {
  const here = page(60_000);
  here.end.leave();
  equal([here.seen, here.end.isHere()], [["stop", "leave"], true]);
});
