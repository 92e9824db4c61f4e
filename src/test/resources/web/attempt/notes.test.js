import { Notes } from "/web/attempt/notes.js";
import { equal, test } from "/tests/tests.js";

const ok = (body) => ({ ok: true, status: 200, body });
const refused = (status) => ({ ok: false, status, body: null });
const forbidden = () => {
  throw new DOMException("no storage", "SecurityError");
};

/** A server with these notes, and a page of its student. `away` is what it answers instead; nothing where it can't be reached. */
function sitting(stands = {}, storage = () => localStorage) {
  const seen = { stands, asked: [], changed: 0, signedOut: 0, later: [], isAway: false, away: undefined };
  const keep = ({ part, base, flagged, note }) => {
    const now = seen.stands[part] ?? { revision: 0, flagged: false, note: "" };
    const says = now.flagged === flagged && now.note === note;
    if (!says && now.revision === base) {
      seen.stands[part] = { revision: base + 1, flagged, note };
    }
    const outcome = says ? "UNCHANGED" : now.revision === base ? "SAVED" : "STALE";
    return { part, outcome, stands: { ...(seen.stands[part] ?? now) } };
  };
  seen.open = () =>
    new Notes("x", { changed: () => seen.changed++, signedOut: () => seen.signedOut++ }, {
      send: async (method, path, body, options) => {
        seen.asked.push([method, path, ...(options?.keepalive ? ["keepalive"] : [])]);
        await seen.meanwhile?.();
        if (seen.isAway) {
          if (!seen.away) {
            throw new TypeError("no network");
          }
          return seen.away;
        }
        return ok({ notes: body.notes.map(keep) });
      },
      storage,
      after: (millis, act) => seen.later.push({ millis, act }),
      cancel: () => (seen.later.length = 0),
      within: () => undefined,
    });
  /** What the server tells a page that begins. */
  seen.told = () => structuredClone(seen.stands);
  return seen;
}

test("another machine shows what was flagged and noted on the first", async () => {
  const seen = sitting();
  const first = seen.open();
  first.set("a", { flagged: true });
  first.set("b", { note: "chain rule?" });
  await first.flush();
  equal([seen.stands, first.state()], [{
    a: { revision: 1, flagged: true, note: "" },
    b: { revision: 1, flagged: false, note: "chain rule?" },
  }, "saved"]);
  localStorage.clear();
  const second = seen.open();
  await second.begin(seen.told());
  equal([second.of("a").flagged, second.of("b").note, second.of("c").flagged], [true, "chain rule?", false]);
});

test("what can't be sent is kept on the device and sent by the next page", async () => {
  const seen = sitting();
  seen.isAway = true;
  const page = seen.open();
  page.set("a", { note: "offline" });
  equal(await page.flush(), false);
  equal([page.state(), page.stateOf("a"), page.stateOf("b"), seen.later.at(-1).millis], ["offline", "offline", "saved", 2000]);
  const reloaded = seen.open();
  equal([reloaded.of("a").note, reloaded.state()], ["offline", "saving"]);
  seen.isAway = false;
  await reloaded.begin(seen.told());
  equal([seen.stands.a.note, reloaded.state()], ["offline", "saved"]);
});

test("it waits longer each time, and at most half a minute", async () => {
  const seen = sitting();
  seen.isAway = true;
  const page = seen.open();
  page.set("a", { flagged: true });
  const waits = [];
  for (let i = 0; i < 6; i++) {
    await page.flush();
    waits.push(seen.later.at(-1).millis);
  }
  equal(waits, [2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

test("what is typed here goes on top of what another page wrote, and no words get lost", async () => {
  const seen = sitting({ a: { revision: 4, flagged: true, note: "from the other machine" } });
  const page = seen.open();
  page.set("a", { note: "mine" });
  await page.flush();
  equal(seen.stands.a, { revision: 5, flagged: false, note: "mine\n\nfrom the other machine" });
  page.set("a", { note: "" });
  await page.flush();
  equal([seen.stands.a, page.state()], [{ revision: 6, flagged: false, note: "" }, "saved"]);
});

test("what is typed while a note is on its way is sent after it", async () => {
  const seen = sitting();
  const page = seen.open();
  page.set("a", { note: "one" });
  seen.meanwhile = () => {
    seen.meanwhile = undefined;
    page.set("a", { note: "one two" });
  };
  await page.flush();
  equal([seen.stands.a, page.state()], [{ revision: 2, flagged: false, note: "one two" }, "saved"]);
});

test("where the server doesn't want it, it is said and not tried again by itself", async () => {
  const seen = sitting();
  seen.isAway = true;
  seen.away = refused(409);
  const page = seen.open();
  page.set("a", { flagged: true });
  seen.later.length = 0;
  equal(await page.flush(), false);
  equal([page.stateOf("a"), page.state(), seen.later.length], ["refused", "offline", 0]);
});

test("who is signed out is told, and it is tried again", async () => {
  const seen = sitting();
  seen.isAway = true;
  seen.away = refused(401);
  const page = seen.open();
  page.set("a", { flagged: true });
  equal([await page.flush(), seen.signedOut, seen.later.length], [false, 1, 1]);
  seen.isAway = false;
  await seen.later.at(-1).act();
  equal([seen.stands.a.flagged, page.state()], [true, "saved"]);
});

test("while somebody else is signed in it waits for its own student", async () => {
  const seen = sitting();
  Object.assign(seen, { isAway: true, away: { ok: false, status: 404, body: { code: "not-found" } } });
  const page = seen.open();
  page.set("a", { note: "mine" });
  equal([await page.flush(), page.stateOf("a"), seen.signedOut], [false, "offline", 1]);
  seen.isAway = false;
  await seen.later.at(-1).act();
  equal([seen.stands.a.note, page.state()], ["mine", "saved"]);
});

test("a closed page sends what waits, and nothing where nothing does", () => {
  const seen = sitting();
  const page = seen.open();
  page.flushKeepalive();
  page.set("a", { flagged: true });
  page.flushKeepalive();
  equal(seen.asked, [["POST", "/api/attempts/x/notes", "keepalive"]]);
});

test("nothing stays behind when the attempt is handed in, and another attempt has its own", () => {
  const seen = sitting();
  const page = seen.open();
  page.set("a", { flagged: true });
  equal(localStorage.length, 1);
  page.forget();
  equal([localStorage.length, seen.open().of("a").flagged], [0, false]);
});

test("where a browser keeps nothing, or something strange, the page has them and the server does", async () => {
  localStorage.setItem("klausur.notes.x", "{nonsense");
  for (const storage of [() => localStorage, forbidden]) {
    const seen = sitting({}, storage);
    const page = seen.open();
    page.set("a", { note: "x".repeat(2100) });
    await page.flush();
    equal([page.of("a").note.length, seen.stands.a.note.length], [2000, 2000]);
    page.forget();
  }
});
