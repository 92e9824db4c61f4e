import { Writer } from "/web/attempt/writer.js";
import { equal, test } from "/tests/tests.js";

const $ = (id) => document.getElementById(id);
const STATE = {
  state: "RUNNING",
  serverTime: "2026-02-03T10:00:00Z",
  deadline: "2026-02-03T11:00:00Z",
  answers: { a: { revision: 3, response: { typed: "there" } }, b: { revision: 1, response: { typed: "older" } } },
  notes: { a: { revision: 1, flagged: true, note: "" } },
};

/** A page with parts a, b and c, of which b waits on the device, before a server that answers so, one time after another. */
function page(...answers) {
  return pageThat({ knows: () => false, answers: new Map() }, answers);
}

/** The same, on a device that knows something of the attempt or nothing. */
function pageThat(kept, answers) {
  document.body.innerHTML = '<div id="taken-over" hidden><button id="continue-here"></button></div><div id="paper" inert></div>';
  const seen = [];
  const told = (word) => (...about) => void seen.push([word, ...about].join(" "));
  const writer = new Writer("x", {
    parts: {
      refs: () => ["a", "b", "c"],
      write: (ref, { typed }) => seen.push(`write ${ref} ${typed}`),
      tell: () => "",
      hold: told("hold"),
      release: told("release"),
    },
    queue: {
      tab: "tab",
      kept,
      hold: told("wait"),
      begin: (ref, stands) => seen.push(`begin ${ref} ${stands?.revision}`),
      waiting: (ref) => (ref === "b" ? { typed: "newer" } : undefined),
      stop: told("stop"),
      resume: told("resume"),
    },
    notes: { begin: (stands) => seen.push(`notes ${Object.keys(stands)}`) },
    saving: { ofPage: told("page"), ofAnswers: told("answers") },
    badges: { show: told("show"), hint: () => {} },
    time: told("time"),
    ended: told("ended"),
    signedOut: told("signedOut"),
    announced: () => {},
  }, {
    send: async (method, path, body) => {
      seen.push(`${method} ${path} ${body.tab}`);
      const answer = answers.shift();
      if (!answer) {
        throw new TypeError("no network");
      }
      return answer;
    },
    patience: async () => void seen.push("patience"),
  });
  return { writer, seen };
}

const ok = (body) => ({ ok: true, status: 200, body });
const ASKED = "POST /api/attempts/x/writer tab";
const BEGUN = ["begin a 3", "begin b 1", "begin c undefined"];
const WRITES = [
  ...BEGUN,
  "write a there",
  "show a",
  "write b newer",
  "show b",
  "show c",
  `time ${Date.parse(STATE.serverTime)} ${Date.parse(STATE.deadline)}`,
  "signedOut false",
  "release written elsewhere",
  "page saved",
  "resume",
  "notes a",
];

test("the page that writes starts from what the server has, and what waits here goes on top", async () => {
  const { writer, seen } = page(ok(STATE));
  await writer.untilTakenOver();
  equal(seen, [ASKED, ...WRITES]);
  equal($("paper").inert, false);
});

test("it tries until the server answers", async () => {
  const { writer, seen } = page(undefined, { ok: false, status: 503 }, { ok: false, status: 401 }, ok(STATE));
  await writer.untilTakenOver();
  const again = ["answers offline", "patience", ASKED];
  equal(seen, [ASKED, ...again, "signedOut false ", ...again, "signedOut true ", ...again, ...WRITES]);
});

test("somebody else who is signed in is told as such", async () => {
  const { writer, seen } = page({ ok: false, status: 404, body: { code: "not-there" } }, ok(STATE));
  await writer.untilTakenOver();
  equal(seen.slice(0, 4), [ASKED, "signedOut true another", "answers offline", "patience"]);
});

test("without the server one works on with what the device knows, and then with what the server has", async () => {
  const { writer, seen } = pageThat({ knows: () => true, answers: new Map([["a", { revision: 2, response: { typed: "known" } }]]) }, [undefined, undefined, ok(STATE)]);
  await writer.untilTakenOver();
  const alone = ["wait", "write a known", "show a", "write b newer", "show b", "show c", "release written elsewhere", "page away"];
  equal(seen, [ASKED, ...alone, "patience", ASKED, "patience", ASKED, ...WRITES]);
  equal([$("paper").inert, writer.alone], [false, false]);
});

test("an attempt that has ended is not written any more", async () => {
  const { writer, seen } = page(ok({ ...STATE, state: "CLOSED" }));
  await writer.untilTakenOver();
  equal(seen, [ASKED, ...BEGUN, "ended"]);
  equal($("paper").inert, true);
});

test("a page that loses the attempt to another says so and waits, until it is wanted back", async () => {
  const { writer, seen } = page(ok(STATE));
  writer.lose();
  equal(seen.splice(0), ["stop", "hold written elsewhere", "page elsewhere"]);
  equal([$("taken-over").hidden, document.activeElement.id], [false, "continue-here"]);
  $("continue-here").click();
  await new Promise((resolve) => setTimeout(resolve));
  equal([seen, $("taken-over").hidden], [[ASKED, ...WRITES], true]);
});

test("who has lost it already isn't disturbed again, but sends nothing", () => {
  const { writer, seen } = page();
  writer.lose();
  $("continue-here").blur();
  writer.lose();
  equal([seen, document.activeElement.id], [["stop", "hold written elsewhere", "page elsewhere", "stop"], ""]);
});
