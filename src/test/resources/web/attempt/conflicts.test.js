import { Conflicts } from "/web/attempt/conflicts.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const $ = (id) => document.getElementById(id);

/** Parts a and b; an answer to a waits here, b shows what was saved. */
function page() {
  document.body.innerHTML =
    '<dialog id="stale-dialog"><h2 id="stale-title"></h2><button id="stale-mine"></button><pre id="stale-mine-text"></pre>' +
    '<button id="stale-theirs"></button><pre id="stale-theirs-text"></pre></dialog>';
  const seen = [];
  const told = (word) => (...about) => void seen.push([word, ...about].join(" "));
  const conflicts = new Conflicts({
    say: saying({ stale: "newer answer to ⟦1⟧" }),
    parts: { inWords: (ref, { typed }) => typed, response: (ref) => ({ typed: `shown in ${ref}` }), write: (ref, { typed }) => seen.push(`write ${ref} ${typed}`) },
    queue: {
      waiting: (ref) => (ref === "a" ? { typed: "waits for a" } : undefined),
      revisions: { set: told("revision") },
      keep: told("keep"),
      drop: told("drop"),
      stop: told("stop"),
      resume: told("resume"),
    },
    badges: { nameOf: (ref) => `1.${ref}`, show: told("show") },
  });
  const shown = () => [$("stale-title"), $("stale-mine-text"), $("stale-theirs-text")].map((element) => element.textContent);
  return { conflicts, seen, shown };
}

const current = (revision) => ({ revision, response: { typed: `there ${revision}` } });

test("both answers are shown and nothing is sent before one is chosen", () => {
  const { conflicts, seen, shown } = page();
  conflicts.add("a", current(4));
  equal([$("stale-dialog").open, ...shown(), seen], [true, "newer answer to 1.a", "waits for a", "there 4", ["stop"]]);
});

test("mine goes on top of the server's", () => {
  const { conflicts, seen } = page();
  conflicts.add("a", current(4));
  $("stale-mine").click();
  equal([$("stale-dialog").open, seen], [false, ["stop", "keep a 4", "resume"]]);
});

test("the server's takes the place of mine", () => {
  const { conflicts, seen } = page();
  conflicts.add("a", current(4));
  $("stale-theirs").click();
  equal([$("stale-dialog").open, seen], [false, ["stop", "revision a 4", "drop a", "write a there 4", "show a", "resume"]]);
});

test("one part is asked about after the other, and all are decided before anything is sent", () => {
  const { conflicts, seen, shown } = page();
  conflicts.add("a", current(4));
  conflicts.add("b", current(7));
  equal(shown()[0], "newer answer to 1.a");
  $("stale-mine").click();
  equal([$("stale-dialog").open, ...shown()], [true, "newer answer to 1.b", "shown in b", "there 7"]);
  equal(seen.includes("resume"), false);
  $("stale-mine").click();
  equal([$("stale-dialog").open, seen], [false, ["stop", "keep a 4", "stop", "keep b 7", "resume"]]);
});

test("Escape decides nothing", () => {
  const { conflicts } = page();
  conflicts.add("a", current(4));
  const cancel = new Event("cancel", { cancelable: true });
  $("stale-dialog").dispatchEvent(cancel);
  equal(cancel.defaultPrevented, true);
});
