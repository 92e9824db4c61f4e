import { forgetEnded, holdWhileOpen, lockOf, refusedFiles, sendLeftovers } from "/web/attempt/leftovers.js";
import { InMemory } from "/web/attempt/store.js";
import { equal, test } from "/tests/tests.js";

const typed = (text) => ({ typed: text });
const ok = (body) => ({ ok: true, status: 200, body });
const RUNNING = ok({ state: "RUNNING", writer: "t1" });
const CLOSED = ok({ state: "CLOSED", writer: "t1" });

/** A device with entries of a person p in attempt x, left by tabs, before a server that says this of the attempt. */
function device(standing, entries = { "t1/q/a": { base: 0, wanted: typed("1"), typedAt: 1, id: "1" } }) {
  const here = { store: new InMemory(), sent: [], told: [], standing, outcome: "SAVED", alone: true, posted: { status: 200, body: { file: "abc" } } };
  for (const [name, entry] of Object.entries(entries)) {
    here.store.values.set(`p/x/waiting/${name}`, entry);
  }
  here.store.values.set("p/x/heard", { server: 7 });
  here.visit = (person) =>
    sendLeftovers(here.store, person, (attempt, became) => here.told.push(`${attempt} ${became}`), {
      alone: (attempt, act) => (here.alone ? act() : undefined),
      post: async (path, file) => {
        here.sent.push(["POST", path, await file.text()]);
        return here.posted;
      },
      send: async (method, path, body) => {
        here.sent.push([method, path, body].filter((one) => one));
        if (method === "GET") {
          return here.standing;
        }
        if (path.endsWith("/late")) {
          return { status: 202, body: { kept: body.entries.length } };
        }
        return here.outcome ? ok({ changes: body.changes.map(() => ({ outcome: here.outcome, revision: 1 })) }) : { ok: false, status: 503 };
      },
    });
  here.left = () => [...here.store.values.keys()].filter((key) => key.includes("/waiting/"));
  return here;
}

test("where nothing waits nobody is asked", async () => {
  const here = device(RUNNING, {});
  await here.visit("p");
  equal([here.sent, here.told], [[], []]);
});

test("what waits for a running attempt is sent in the name of the page that wrote last", async () => {
  const here = device(RUNNING);
  await here.visit("p");
  equal(here.sent[1], ["POST", "/api/attempts/x/answers", { tab: "t1", changes: [{ part: "q/a", base: 0, response: typed("1") }] }]);
  equal([here.left(), here.told], [[], ["x sent"]]);
});

test("another student at the same machine neither sees nor sends it", async () => {
  const here = device(RUNNING);
  await here.visit("q");
  equal([here.sent, here.told, here.left().length], [[], [], 1]);
});

test("what waits after the end goes where late answers are kept, with when the server was last heard", async () => {
  const here = device(CLOSED);
  await here.visit("p");
  equal([here.sent[1][1], here.sent[1][2].lastContact], ["/api/attempts/x/late", "1970-01-01T00:00:00.007Z"]);
  equal([here.left(), here.told], [[], ["x late"]]);
});

/** The same with a photo of q/b that never arrived. */
function deviceWithPhoto(standing, entries = {}) {
  const here = device(standing, entries);
  here.store.values.set("p/x/file/q/b", { name: "page.jpg", content: new Blob(["pixels"]), at: 5 });
  here.photo = () => here.store.values.get("p/x/file/q/b");
  return here;
}

test("a file of a running exam is the exam page's to send, and the student is told where to go", async () => {
  const here = deviceWithPhoto(RUNNING);
  await here.visit("p");
  equal([here.sent.length, here.told, here.photo().name], [1, ["x open"], "page.jpg"]);
  const both = deviceWithPhoto(RUNNING, { "t1/q/a": { base: 0, wanted: typed("1"), typedAt: 1, id: "1" } });
  await both.visit("p");
  equal([both.left(), both.told, both.photo().name], [[], ["x open"], "page.jpg"]);
});

test("after the end a file goes where late ones are kept, and is named on top of what was there", async () => {
  const here = deviceWithPhoto(CLOSED, { "t1/q/a": { base: 0, wanted: typed("1"), typedAt: 9, id: "1" } });
  here.store.values.set("p/x/known/q/b", { revision: 2, response: { filled: { file: "old", name: "old.jpg" } } });
  await here.visit("p");
  equal(here.sent[1], ["POST", "/api/attempts/x/files/late/q/b", "pixels"]);
  const { entries } = here.sent[2][2];
  equal(entries.map(({ part, base, response }) => [part, base, response]), [
    ["q/b", 2, { filled: { file: "old", file2: "abc", name: "old.jpg", name2: "page.jpg" } }],
    ["q/a", 0, typed("1")],
  ]);
  equal([here.told, here.photo(), here.left()], [["x late"], undefined, []]);
});

test("a file that the server doesn't want stays, and is sent once; the rest goes", async () => {
  const here = deviceWithPhoto(CLOSED, { "t1/q/a": { base: 0, wanted: typed("1"), typedAt: 9, id: "1" } });
  here.posted = { status: 413, body: null };
  await here.visit("p");
  equal([here.told, here.left(), here.photo().refused], [["x late"], [], true]);
  const sent = here.sent.length;
  await here.visit("p");
  equal(here.sent.length, sent);
  const told = async (person) => (await refusedFiles(here.store, person)).map(({ key, name }) => [key, name]);
  equal([await told("p"), await told("q")], [[["p/x/file/q/b", "page.jpg"]], []]);
});

test("where a file can't be brought all of it waits for the next visit", async () => {
  const here = deviceWithPhoto(CLOSED, { "t1/q/a": { base: 0, wanted: typed("1"), typedAt: 9, id: "1" } });
  here.posted = { status: 0, body: null };
  await here.visit("p");
  equal([here.told, here.left().length, here.photo().name], [[], 1, "page.jpg"]);
});

for (const [about, standing] of [
  ["somebody is signed in whose it isn't", { ok: false, status: 404, body: { code: "not-there" } }],
  ["the server can't", { ok: false, status: 503, body: null }],
  ["a page of the network answers", ok(null)],
]) {
  test(`it stays, and nothing of it is sent, where ${about}`, async () => {
    const here = device(standing);
    await here.visit("p");
    equal([here.sent.length, here.told, here.left().length], [1, [], 1]);
  });
}

test("while a page of the exam is open it is that page's business", async () => {
  const here = device(RUNNING);
  here.alone = false;
  await here.visit("p");
  equal([here.sent, here.left().length], [[], 1]);
});

test("another page that writes isn't disturbed, and a conflict is for the exam's page: the student is told where to go", async () => {
  const elsewhere = device(ok({ state: "RUNNING", writer: "t9" }));
  await elsewhere.visit("p");
  equal([elsewhere.sent.length, elsewhere.told, elsewhere.left().length], [1, ["x open"], 1]);
  for (const outcome of ["STALE", undefined]) {
    const here = device(RUNNING);
    here.outcome = outcome;
    await here.visit("p");
    equal([here.told, here.left().length], [["x open"], 1], outcome);
  }
});

test("what was typed on top of something on its way isn't dropped with it", async () => {
  const here = device(RUNNING, { "t1/q/a": { base: 2, sent: typed("1"), wanted: typed("12"), typedAt: 1, id: "1" } });
  await here.visit("p");
  equal([here.sent[1][2].changes, here.left().length, here.told], [[{ part: "q/a", base: 2, response: typed("1") }], 1, ["x open"]]);
});

test("an open page of the exam holds what others look for", async () => {
  holdWhileOpen("locked");
  await new Promise((resolve) => setTimeout(resolve, 20));
  const found = await navigator.locks.request(lockOf("locked"), { ifAvailable: true }, (lock) => lock);
  equal([found, await navigator.locks.request(lockOf("free"), { ifAvailable: true }, (lock) => lock !== null)], [null, true]);
});

test("what is known of attempts that are over goes, but never what waits, or another's", async () => {
  const store = new InMemory();
  const values = {
    "p/ended/known/a": {},
    "p/ended/heard": { server: 0, deadline: 10, device: 1_000_000_000 },
    "p/old/heard": { server: 5, deadline: 10, device: 0 },
    "p/old/known/a": {},
    "p/old-waits/heard": { server: 5, deadline: 10, device: 0 },
    "p/old-waits/waiting/t/a": {},
    "p/running/heard": { server: 5, deadline: 10, device: 1_000_000_000 },
    "q/ended/known/a": {},
  };
  Object.entries(values).forEach(([key, value]) => store.values.set(key, value));
  await forgetEnded(store, "p", "ended", 1_000_000_001);
  equal([...store.values.keys()].sort(), ["p/old-waits/heard", "p/old-waits/waiting/t/a", "p/running/heard", "q/ended/known/a"]);
});
