import { Standing } from "/web/attempt/standing.js";
import { equal, test } from "/tests/tests.js";

const RUNNING = { state: "RUNNING", writer: "tab", serverTime: "2026-02-03T10:00:00Z", deadline: "2026-02-03T11:00:00Z" };
const TIME = ["time", Date.parse(RUNNING.serverTime), Date.parse(RUNNING.deadline)];

/** What is asked and told while the server answers like this; nothing where it can't be reached. */
function standing(answer) {
  const seen = { asked: [], told: [], over: false, every: [], events: new EventTarget(), announced: [], answer };
  const told = (word) => (...about) => seen.told.push([word, ...about]);
  const on = Object.fromEntries(["time", "ended", "takenOver", "signedOut"].map((word) => [word, told(word)]));
  seen.standing = new Standing("x", "tab", { ...on, announced: (count) => seen.announced.push(count ?? "new"), isOver: () => seen.over }, {
    send: async (method, path) => {
      seen.asked.push(`${method} ${path}`);
      if (!seen.answer) {
        throw new TypeError("no network");
      }
      return seen.answer;
    },
    every: (millis, act) => seen.every.push({ millis, act }),
    events: (path) => {
      seen.listensTo = path;
      return seen.events;
    },
  });
  return seen;
}

const ok = (body) => ({ ok: true, status: 200, body });

for (const [about, answer, told] of [
  ["running here", ok(RUNNING), [TIME]],
  ["running, and nobody writes", ok({ ...RUNNING, writer: null }), [TIME]],
  ["running, written by another page", ok({ ...RUNNING, writer: "other" }), [TIME, ["takenOver"]]],
  ["handed in, wherever", ok({ ...RUNNING, state: "HANDED_IN", writer: "other" }), [TIME, ["ended"]]],
  ["closed at the deadline", ok({ ...RUNNING, state: "CLOSED" }), [TIME, ["ended"]]],
  ["signed out", { ok: false, status: 401, body: null }, [["signedOut", undefined]]],
  ["signed out, for a script", { ok: false, status: 499, body: null }, [["signedOut", undefined]]],
  ["somebody else's, by our own word", { ok: false, status: 404, body: { code: "not-there" } }, [["signedOut", "another"]]],
  ["forbidden by a firewall", { ok: false, status: 403, body: null }, []],
  ["a server that can't", { ok: false, status: 503, body: { code: "busy" } }, []],
  ["a page of the network in its place", ok(null), []],
  ["JSON of something else", ok({ portal: "sign in" }), []],
  ["no network", undefined, []],
]) {
  test(`what the server says is told: ${about}`, async () => {
    const seen = standing(answer);
    await seen.standing.ask();
    equal([seen.asked, seen.told], [["GET /api/attempts/x/standing"], told]);
  });
}

test("nothing is asked when it is over", async () => {
  const seen = standing(ok(RUNNING));
  seen.over = true;
  await seen.standing.ask();
  equal([seen.asked, seen.told], [[], []]);
});

test("it is asked now and then, and at once when something happened", async () => {
  const seen = standing(ok(RUNNING));
  seen.standing.follow();
  equal([seen.listensTo, seen.every[0].millis, seen.asked.length], ["/api/attempts/x/events", 15_000, 0]);
  for (const kind of ["DEADLINE_MOVED", "ENDED", "TAKEN_OVER", "SOMETHING_ELSE"]) {
    seen.events.dispatchEvent(new Event(kind));
  }
  equal(seen.asked.length, 3);
  await seen.every[0].act();
  equal(seen.asked.length, 4);
});

test("who reads it hears whether it could be reached, and who is signed in", async () => {
  equal(await standing(undefined).standing.read(), { reached: false, signedOut: false, another: false });
  equal(await standing({ ok: false, status: 401 }).standing.read(), { reached: true, signedOut: true, another: false });
  equal(await standing(ok(RUNNING)).standing.read(), { reached: true, signedOut: false, another: false, told: RUNNING });
});

test("how many announcements there are is told with each poll, and a new one at once", async () => {
  const seen = standing(ok({ ...RUNNING, announcements: 2 }));
  seen.standing.follow();
  await seen.standing.ask();
  seen.answer = ok(RUNNING);
  await seen.standing.ask();
  seen.events.dispatchEvent(new Event("ANNOUNCED"));
  equal(seen.announced, [2, 0, "new"]);
});
