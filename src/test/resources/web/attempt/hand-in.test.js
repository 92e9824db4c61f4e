import { HandIn } from "/web/attempt/hand-in.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const $ = (id) => document.getElementById(id);
const texts = {
  handIn: "Hand in",
  handInWithout: "Hand in without it",
  handInSure: "refused: ⟦1⟧",
  waitingParts: "waiting: ⟦1⟧",
  blankParts: "blank:",
  nothingBlank: "all answered",
  handInWaits: "waits for the network",
};

/** A page with parts a and b, of which these are blank and these aren't saved, before a server that answers so. */
function page({ blank = [], unsaved = [], answers = [] } = {}) {
  document.body.innerHTML =
    '<a data-goto="a">1.a</a><a data-goto="b">1.b</a><button id="hand-in" data-hand-in></button>' +
    '<dialog id="hand-in-dialog"><div id="hand-in-unsaved" hidden><ul id="hand-in-unsaved-list"></ul></div><p id="hand-in-empty"></p><div id="hand-in-flagged" hidden><ul id="hand-in-flagged-list"></ul></div><div id="hand-in-unread" hidden><ul id="hand-in-unread-list"></ul></div>' +
    '<ul id="hand-in-list"></ul><p id="hand-in-told" hidden></p><button id="hand-in-now"></button><button id="hand-in-back"></button></dialog>';
  const here = { unsaved, seen: [], timers: [] };
  const told = (word) => async () => void here.seen.push(word);
  here.handIn = new HandIn("x", {
    say: saying(texts),
    parts: { refs: () => ["a", "b"], isBlank: (ref) => blank.includes(ref) },
    queue: { tab: "tab", revisions: new Map([["a", 2], ["b", 0]]), flush: told("flush") },
    files: { sent: told("files") },
    saving: { unsaved: () => here.unsaved },
    badges: { linkOf: (ref) => document.querySelector(`[data-goto="${ref}"]`) },
    handedIn: told("handed in"),
  }, {
    after: (millis, act) => here.timers.push(act),
    send: async (method, path, body) => {
      here.seen.push(`${method} ${path} ${JSON.stringify(body)}`);
      const answer = answers.shift();
      if (!answer) {
        throw new TypeError("no network");
      }
      return answer;
    },
  });
  $("hand-in").click();
  return here;
}

const HANDED_IN = 'POST /api/attempts/x/hand-in {"tab":"tab","revisions":{"a":2}}';
const TRIED = ["files", "flush", "flush"];
const refused = (ref) => ({ ref, name: `1.${ref}`, refused: true, text: "too long" });
const waits = (ref) => ({ ref, name: `1.${ref}`, refused: false, text: "" });
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const listed = (id) => [...$(id).querySelectorAll("li")].map((item) => item.textContent);

async function now() {
  $("hand-in-now").click();
  await settled();
}

test("blank parts are named, each by a link that leads back to it", () => {
  page({ blank: ["b"] });
  equal([$("hand-in-dialog").open, $("hand-in-empty").textContent, listed("hand-in-list")], [true, "blank:", ["1.b"]]);
  equal([$("hand-in-unsaved").hidden, $("hand-in-told").hidden], [true, true]);
  $("hand-in-list").querySelector("a").click();
  equal($("hand-in-dialog").open, false);
});

test("where every part has an answer that is said", () => {
  page();
  equal([$("hand-in-empty").textContent, listed("hand-in-list")], ["all answered", []]);
});

test("what is on its way is sent, then the attempt is handed in with the revisions that count", async () => {
  const { seen } = page({ answers: [{ ok: true }] });
  await now();
  equal(seen, [...TRIED, HANDED_IN, "handed in"]);
});

test("nothing is handed in while something isn't on the server", async () => {
  const here = page({ unsaved: [waits("a")], answers: [{ ok: true }] });
  equal([$("hand-in-unsaved").hidden, listed("hand-in-unsaved-list")], [false, ["1.a"]]);
  await now();
  equal([here.seen, $("hand-in-told").textContent, $("hand-in-now").disabled], [TRIED, "waiting: 1.a", false]);
  here.unsaved = [];
  here.handIn.show();
  equal([$("hand-in-told").hidden, $("hand-in-unsaved").hidden], [true, true]);
  await settled();
  equal(here.seen.slice(3), [...TRIED, HANDED_IN, "handed in"]);
});

test("who goes back to the exam has taken back the wish that waited", async () => {
  const here = page({ unsaved: [waits("a")], answers: [{ ok: true }] });
  await now();
  $("hand-in-back").click();
  await settled();
  here.unsaved = [];
  here.handIn.show();
  dispatchEvent(new Event("online"));
  await settled();
  equal(here.seen, TRIED);
});

test("without a network it waits, says so, and is handed in when the network is back", async () => {
  const here = page({ answers: [undefined, { ok: false, status: 503, body: null }, { ok: true }] });
  await now();
  equal([$("hand-in-told").textContent, here.seen.at(-1)], ["waits for the network", HANDED_IN]);
  here.timers.shift()();
  await settled();
  equal(here.seen.filter((word) => word === HANDED_IN).length, 2);
  dispatchEvent(new Event("online"));
  await settled();
  equal(here.seen.at(-1), "handed in");
});

test("parts to come back to, and those that can't be read, are listed", () => {
  const { handIn } = page();
  document.querySelector("[data-goto=b]").setAttribute("data-flagged", "");
  document.querySelector("[data-goto=a]").setAttribute("data-unread", "");
  handIn.show();
  equal([$("hand-in-flagged").hidden, listed("hand-in-flagged-list")], [false, ["1.b"]]);
  equal([$("hand-in-unread").hidden, listed("hand-in-unread-list")], [false, ["1.a"]]);
});

test("at the end it hands in by itself, but not without what isn't saved", async () => {
  const here = page({ answers: [{ ok: true }] });
  equal([await here.handIn.atTheEnd(), here.seen], [true, [HANDED_IN, "handed in"]]);
  const left = page({ unsaved: [waits("a")], answers: [{ ok: true }] });
  equal([await left.handIn.atTheEnd(), left.seen], [false, []]);
  const late = page({ answers: [{ ok: false, status: 409 }] });
  equal([await late.handIn.atTheEnd(), late.seen], [false, [HANDED_IN]]);
});

test("without what the server refuses one hands in only when told so twice", async () => {
  const { seen } = page({ unsaved: [refused("b")], answers: [{ ok: true }] });
  equal(listed("hand-in-unsaved-list"), ["1.b too long"]);
  await now();
  equal([seen, $("hand-in-told").textContent, $("hand-in-now").textContent], [TRIED, "refused: 1.b", "Hand in without it"]);
  await now();
  equal(seen.slice(3), [...TRIED, HANDED_IN, "handed in"]);
});

test("who agreed to leave one part out hasn't agreed to leave out another", async () => {
  const here = page({ unsaved: [refused("b")] });
  await now();
  here.unsaved = [refused("a"), refused("b")];
  here.handIn.show();
  equal($("hand-in-now").textContent, "Hand in");
  await now();
  equal([here.seen.includes(HANDED_IN), $("hand-in-told").textContent], [false, "refused: 1.a, 1.b"]);
});

test("why the server didn't take it stays told until the next try", async () => {
  const here = page({ answers: [{ ok: false, status: 409, body: { detail: "not the newest answers" } }, { ok: false, status: 502, body: null }] });
  const told = () => [$("hand-in-told").textContent, $("hand-in-told").hidden, $("hand-in-now").disabled];
  await now();
  equal(told(), ["not the newest answers", false, false]);
  here.handIn.show();
  equal(told(), ["not the newest answers", false, false]);
  await now();
  equal(told(), ["waits for the network", false, false]);
  await now();
  equal([told(), here.seen.filter((word) => word === HANDED_IN).length], [["waits for the network", false, false], 3]);
  equal(here.seen.includes("handed in"), false);
});

test("the button can be had only while something can be given", () => {
  const { handIn } = page();
  handIn.allow(false);
  equal($("hand-in").disabled, true);
  handIn.allow(true);
  equal($("hand-in").disabled, false);
});
