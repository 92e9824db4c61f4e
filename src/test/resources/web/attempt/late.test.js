import { hashOf, START } from "/web/attempt/chain.js";
import { sendLate } from "/web/attempt/late.js";
import { equal, test } from "/tests/tests.js";

const typed = (text) => ({ typed: text });
const keeps = async (method, path, { entries }) => ({ status: 202, body: { kept: entries.length } });

test("entries go in their order, chained, with what was on its way before what was typed on top of it", async () => {
  const seen = [];
  const entries = [
    { part: "q/a", base: 3, sent: typed("1"), wanted: typed("12"), typedAt: 1000, key: "k", id: "1", refused: {} },
    { part: "q/b", base: 0, wanted: typed("b"), typedAt: 2000 },
  ];
  const answer = await sendLate("x", entries, 500, async (...call) => (seen.push(call), keeps(...call)));
  equal(answer, { kept: true, reached: true, running: false });
  const changes = [
    { part: "q/a", base: 3, response: typed("1"), typedAt: "1970-01-01T00:00:01.000Z" },
    { part: "q/a", base: 4, response: typed("12"), typedAt: "1970-01-01T00:00:01.000Z" },
    { part: "q/b", base: 0, response: typed("b"), typedAt: "1970-01-01T00:00:02.000Z" },
  ];
  let before = START;
  for (const change of changes) {
    before = change.hash = await hashOf(before, "x", change);
  }
  equal(seen, [["POST", "/api/attempts/x/late", { lastContact: "1970-01-01T00:00:00.500Z", entries: changes }]]);
});

test("where nobody knows when the server was last heard it is when the first was typed", async () => {
  let contact;
  const entry = { part: "a", base: 0, wanted: typed("1"), typedAt: 1000 };
  await sendLate("x", [entry], undefined, async (method, path, body) => ((contact = body.lastContact), keeps(method, path, body)));
  equal(contact, "1970-01-01T00:00:01.000Z");
});

test("more than go at once go one after the other", async () => {
  const sizes = [];
  const entries = Array.from({ length: 250 }, (_, at) => ({ part: `p${at}`, base: 0, wanted: typed("1"), typedAt: at }));
  const { kept } = await sendLate("x", entries, undefined, async (method, path, body) => (sizes.push(body.entries.length), keeps(method, path, body)));
  equal([kept, sizes], [true, [100, 100, 50]]);
});

for (const [about, answer, reached] of [
  ["fewer are kept", { status: 202, body: { kept: 0 } }, true],
  ["a page of the network answers", { status: 200, body: null }, true],
  ["it is refused", { status: 422, body: {} }, true],
  ["there is no such route", { status: 404, body: null }, true],
  ["the server can't", { status: 503, body: null }, false],
  ["a redirect leads away", { status: 0, body: null }, false],
]) {
  test(`they aren't kept where ${about}`, async () => {
    equal(await sendLate("x", [{ part: "a", base: 0, wanted: typed("1"), typedAt: 1 }], 1, async () => answer), { kept: false, reached, running: false });
  });
}

test("they aren't kept without a network", async () => {
  const failing = async () => {
    throw new TypeError("no network");
  };
  equal(await sendLate("x", [{ part: "a", base: 0, wanted: typed("1"), typedAt: 1 }], 1, failing), { kept: false, reached: false, running: false });
});

test("an attempt that goes on after all is told as such", async () => {
  const answer = { ok: false, status: 409, body: { code: "attempt-running" } };
  equal(await sendLate("x", [{ part: "a", base: 0, wanted: typed("1"), typedAt: 1 }], 1, async () => answer), { kept: false, reached: true, running: true });
});
