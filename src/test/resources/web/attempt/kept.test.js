import { hashOf, START } from "/web/attempt/chain.js";
import { Kept } from "/web/attempt/kept.js";
import { InMemory } from "/web/attempt/store.js";
import { equal, test } from "/tests/tests.js";

const typed = (text) => ({ typed: text });

/** A store that would outlive the page, as a database does. */
const durable = () => Object.assign(new InMemory(), { kind: "database" });

/** A page of a person's attempt on a device whose clock shows this. */
function page(store, { person = "p", attempt = "x", tab = "t1", clock = 1000, old = {} } = {}) {
  const timers = [];
  const kept = new Kept(store, { person, attempt, tab }, {
    deviceTime: () => kept.clock,
    after: (millis, act) => timers.push(act),
    old: () => ({ getItem: (name) => old[name] ?? null, removeItem: (name) => delete old[name] }),
  });
  return Object.assign(kept, { clock, timers });
}

const keys = (store) => [...store.values.keys()].sort().join(" ");

test("a change is kept, and taken over by the page after it", async () => {
  const store = durable();
  const first = page(store);
  await first.load();
  first.put("q/a", { base: 2, wanted: typed("1") });
  equal(first.word(), "writing");
  await first.written();
  equal([first.word(), keys(store)], ["kept", "p/x/waiting/t1/q/a"]);
  const second = page(store, { tab: "t2" });
  const { base, wanted } = (await second.load()).get("q/a");
  await second.written();
  equal([base, wanted, keys(store)], [2, typed("1"), "p/x/waiting/t2/q/a"]);
  second.drop("q/a");
  await second.written();
  equal([keys(store), (await page(store).load()).size], ["", 0]);
});

test("nobody else, and no other attempt, sees it", async () => {
  const store = durable();
  const first = page(store);
  first.put("a", { base: 0, wanted: typed("1") });
  first.know("b", { revision: 1, response: typed("known") });
  await first.written();
  for (const other of [{ person: "q" }, { attempt: "y" }]) {
    const kept = page(store, { tab: "t2", ...other });
    equal([(await kept.load()).size, kept.answers.size, await kept.entries(new Map())], [0, 0, []]);
    await kept.forget();
  }
  equal(keys(store), "p/x/known/b p/x/waiting/t1/a");
});

test("two tabs don't overwrite each other's, and both versions reach the server, the older first", async () => {
  const store = durable();
  const [one, other] = [page(store, { clock: 1000 }), page(store, { tab: "t2", clock: 2000 })];
  await one.load();
  await other.load();
  one.put("a", { base: 3, wanted: typed("older") });
  other.put("a", { base: 3, wanted: typed("newer") });
  other.put("b", { base: 0, wanted: typed("b") });
  await one.written();
  await other.written();
  equal(keys(store), "p/x/waiting/t1/a p/x/waiting/t2/a p/x/waiting/t2/b");
  const third = page(store, { tab: "t3" });
  const pending = await third.load();
  await third.written();
  const { base, sent, wanted } = pending.get("a");
  equal([base, sent, wanted], [3, typed("older"), typed("newer")]);
  equal(keys(store), "p/x/waiting/t3/a p/x/waiting/t3/b");
});

test("what another tab has changed since isn't taken away", async () => {
  const store = durable();
  const one = page(store);
  one.put("a", { base: 0, wanted: typed("1") });
  await one.written();
  const other = page(store, { tab: "t2" });
  await other.load();
  one.put("a", { base: 0, wanted: typed("12") });
  await one.written();
  await other.written();
  other.drop("a");
  await other.written();
  equal(keys(store), "p/x/waiting/t1/a");
});

test("a third version stays on the device until there is room for it", async () => {
  const store = durable();
  for (const [at, tab] of ["t1", "t2", "t3"].entries()) {
    const kept = page(store, { tab, clock: at });
    kept.put("a", { base: 0, wanted: typed(tab) });
    await kept.written();
  }
  const fourth = page(store, { tab: "t4" });
  const { sent, wanted } = (await fourth.load()).get("a");
  await fourth.written();
  equal([sent, wanted, keys(store)], [typed("t1"), typed("t3"), "p/x/waiting/t2/a p/x/waiting/t4/a"]);
});

test("when it was typed is the server's time, and stays until something else is typed", async () => {
  const store = durable();
  const kept = page(store, { clock: 50 });
  kept.now = () => kept.clock + 9_000_000;
  const at = async () => (await kept.entries(new Map())).map(({ typedAt, deviceAt }) => [typedAt, deviceAt])[0];
  kept.put("a", { base: 0, wanted: typed("1") });
  equal(await at(), [9_000_050, 50]);
  kept.clock = 60;
  kept.put("a", { base: 0, sent: typed("1") });
  equal(await at(), [9_000_050, 50]);
  kept.put("a", { base: 0, sent: typed("1"), wanted: typed("12") });
  equal(await at(), [9_000_060, 60]);
});

test("a full storage is told, holds up nothing, and is tried again", async () => {
  const store = durable();
  const kept = page(store);
  let told = 0;
  kept.changed = () => told++;
  const { write } = store;
  store.write = async () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  kept.put("a", { base: 0, wanted: typed("1") });
  await kept.written();
  equal([kept.word(), told, keys(store)], ["full", 1, ""]);
  equal((await kept.entries(new Map([["a", { base: 0, wanted: typed("1") }]]))).map(({ part, typedAt }) => [part, typedAt]), [["a", 1000]]);
  store.write = write;
  kept.timers[0]();
  await kept.written();
  equal([kept.word(), keys(store)], ["kept", "p/x/waiting/t1/a"]);
});

test("what is only in the page's memory is never called kept", async () => {
  const kept = page(new InMemory());
  kept.put("a", { base: 0, wanted: typed("1") });
  await kept.written();
  equal(kept.word(), "memory");
});

test("a browser that can't even be asked begins with nothing", async () => {
  const store = durable();
  store.read = async () => {
    throw new DOMException("gone", "UnknownError");
  };
  equal([(await page(store).load()).size, await page(store).entries(new Map())], [0, []]);
});

test("the time goes on from when the server was heard, for a page older than that", async () => {
  const store = durable();
  const kept = page(store, { clock: -7_200_000 });
  equal([kept.knows(), kept.timeSince(0)], [false, undefined]);
  kept.hear(5000, 9000);
  kept.hear(Number.NaN, 9000);
  await kept.written();
  const again = page(store, { clock: -7_200_000 + 300 });
  await again.load();
  equal([again.knows(), again.timeSince(4999), again.timeSince(5000)], [true, { now: 5300, deadline: 9000 }, undefined]);
});

test("what the release before kept is taken over, and goes only once it is kept anew", async () => {
  const store = durable();
  const old = { "klausur.attempt.x": JSON.stringify({ "q/a": { base: 4, sent: typed("1"), wanted: typed("12") } }) };
  const kept = page(store, { old });
  const { base, sent, wanted } = (await kept.load()).get("q/a");
  await kept.written();
  equal([base, sent, wanted, Object.keys(old), keys(store)], [4, typed("1"), typed("12"), [], "p/x/waiting/t1/q/a"]);
  const broken = { "klausur.attempt.x": "{" };
  equal((await page(durable(), { old: broken }).load()).size, 0);
});

test("what waits is chained in the order it was typed, and anew when one is typed again", async () => {
  const store = durable();
  const kept = page(store);
  await kept.load();
  const hashes = async () => (await kept.entries(new Map())).map(({ part, hashes }) => `${part} ${hashes.join()}`);
  const at = (millis) => new Date(millis).toISOString();
  kept.hear(500, 9000);
  kept.put("a", { base: 0, wanted: typed("1") });
  kept.clock = 2000;
  kept.put("b", { base: 4, sent: typed("2"), wanted: typed("3") });
  const a = await hashOf(START, "x", { part: "a", base: 0, typedAt: at(1000), response: typed("1") });
  const b = await hashOf(a, "x", { part: "b", base: 4, typedAt: at(2000), response: typed("2") });
  const b2 = await hashOf(b, "x", { part: "b", base: 5, typedAt: at(2000), response: typed("3") });
  equal(await hashes(), [`a ${a}`, `b ${b},${b2}`]);
  kept.clock = 3000;
  kept.put("a", { base: 0, wanted: typed("12") });
  const first = await hashOf(START, "x", { part: "b", base: 4, typedAt: at(2000), response: typed("2") });
  const second = await hashOf(first, "x", { part: "b", base: 5, typedAt: at(2000), response: typed("3") });
  const third = await hashOf(second, "x", { part: "a", base: 0, typedAt: at(3000), response: typed("12") });
  equal(await hashes(), [`b ${first},${second}`, `a ${third}`]);
  equal((await kept.entries(new Map())).map(({ lastContact }) => lastContact), [500, 500]);
});

test("what is settled goes, and when all is over everything does", async () => {
  const store = durable();
  const kept = page(store);
  kept.put("a", { base: 0, wanted: typed("1") });
  kept.hear(1, 2);
  const entries = await kept.entries(new Map());
  kept.put("a", { base: 0, wanted: typed("newer") });
  kept.settle(entries);
  await kept.written();
  equal(keys(store), "p/x/heard p/x/waiting/t1/a");
  await kept.forget();
  equal(keys(store), "");
});
