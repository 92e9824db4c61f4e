import { Kept } from "/web/attempt/kept.js";
import { SaveQueue } from "/web/attempt/queue.js";
import { InMemory } from "/web/attempt/store.js";
import { equal, test } from "/tests/tests.js";

const typed = (text) => ({ typed: text });
const html = { ok: true, status: 200, body: null };
const error = (status, body = null) => ({ ok: false, status, body });
const problems = (...fields) => ({ problems: fields.map((field) => ({ field, text: `no: ${field}` })) });

/** Saves everything, each part as the revision after its base. */
const saves = ({ changes }) => ({
  ok: true,
  status: 200,
  body: { changes: changes.map(({ part, base }) => ({ part, outcome: "SAVED", revision: base + 1 })) },
});

/** A device with its clock and storage, in front of a server that answers as it is told. */
class Device {
  constructor() {
    this.answer = saves;
    this.sent = [];
    this.told = [];
    this.clock = 0;
    this.timers = [];
    this.store = Object.assign(new InMemory(), { kind: "database" });
  }

  /** A page of the exam begins. */
  async open() {
    const told = (word) => (...about) => this.told.push([word, ...about]);
    const on = Object.fromEntries(["saved", "stale", "ended", "takenOver", "signedOut", "time"].map((word) => [word, told(word)]));
    this.state = undefined;
    on.state = (word, why) => (this.state = why ? `${word} ${why.status}` : word);
    const kept = new Kept(this.store, { person: "p", attempt: "x", tab: "tab" }, {
      deviceTime: () => this.clock,
      after: (millis, act) => this.timers.push({ at: this.clock + millis, act }),
      old: () => ({ getItem: () => null }),
    });
    this.queue = new SaveQueue("x", kept, on, {
      send: async (method, path, body, options) => {
        this.sent.push(options.keepalive ? { ...body, keepalive: true } : body);
        const answer = typeof this.answer === "function" ? this.answer(body) : this.answer;
        if (!answer) {
          throw new TypeError("no network");
        }
        return answer;
      },
      now: () => this.clock,
      after: (millis, act) => this.timers.push({ at: this.clock + millis, act }),
      cancel: (timer) => timer && (this.timers[timer - 1].act = () => {}),
      random: () => 1,
      within: () => undefined,
    });
    await this.queue.open();
    return this.queue;
  }

  /** Lets time pass, step by step as timers come due. */
  async pass(millis) {
    const end = this.clock + millis;
    for (;;) {
      await settled();
      const next = this.timers.filter(({ at, done }) => !done && at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) {
        break;
      }
      next.done = true;
      this.clock = Math.max(this.clock, next.at);
      next.act();
    }
    this.clock = end;
  }

  /** The parts of each batch that was sent. */
  batches() {
    return this.sent.map(({ changes }) => changes.map(({ part }) => part).join());
  }

  device() {
    return [...this.store.values.keys()].filter((key) => key.includes("/waiting/")).map((key) => key.split("/").slice(4).join("/")).join();
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("a change leaves the queue and the device when the server has it, and not before", async () => {
  const device = new Device();
  (await device.open()).add("a", typed("1"), 400);
  await settled();
  equal([device.state, device.device()], ["saving", "a"]);
  await device.pass(399);
  equal(device.sent, []);
  await device.pass(1);
  equal(device.sent, [{ tab: "tab", changes: [{ part: "a", base: 0, response: typed("1") }] }]);
  equal([device.state, device.device(), device.queue.revision("a")], ["saved", "", 1]);
});

for (const status of [400, 403, 404, 405, 411, 413, 414, 415, 417, 421, 422, 431]) {
  test(`an answer of ${status} keeps the change on the device and as refused`, async () => {
    const device = new Device();
    device.answer = error(status, { detail: "because" });
    (await device.open()).add("a", typed("1"), 0);
    await device.pass(1);
    equal([device.state, device.device()], ["refused", "a"]);
    equal([device.queue.waiting("a"), device.queue.refusal("a").status, device.queue.refusal("a").text], [typed("1"), status, "because"]);
    await device.pass(600_000);
    equal([device.state, device.device()], ["refused", "a"]);
    device.answer = saves;
    device.queue.resume();
    await device.pass(1);
    equal([device.state, device.device()], ["saved", ""]);
  });
}

for (const status of [0, 302, 401, 408, 425, 429, 499, 500, 502, 503, 504, 507]) {
  test(`an answer of ${status} keeps the change and tries again by itself`, async () => {
    const device = new Device();
    device.answer = error(status);
    (await device.open()).add("a", typed("1"), 0);
    await device.pass(60_000);
    equal([device.state, device.device()], [`offline ${status}`, "a"]);
    device.answer = saves;
    await device.pass(10_000);
    equal([device.state, device.device()], ["saved", ""]);
  });
}

test("without a network, and with a network's own page in the server's place, the change stays and is tried again", async () => {
  const device = new Device();
  device.answer = undefined;
  (await device.open()).add("a", typed("1"), 0);
  await device.pass(20_000);
  equal([device.state, device.device()], ["offline", "a"]);
  device.answer = html;
  await device.pass(20_000);
  equal([device.state, device.device()], ["offline 200", "a"]);
  device.answer = saves;
  await device.pass(10_000);
  equal([device.state, device.device()], ["saved", ""]);
});

test("who isn't signed in, or as somebody else, is told", async () => {
  for (const [status, body] of [[0], [302], [401], [499]]) {
    const device = new Device();
    device.answer = error(status, body);
    (await device.open()).add("a", typed("1"), 0);
    await device.pass(1);
    equal(device.told, [["signedOut"]], status);
  }
  const device = new Device();
  device.answer = error(403);
  (await device.open()).add("a", typed("1"), 0);
  await device.pass(1);
  equal(device.told, []);
});

test("while somebody else is signed in nothing is sent, until the student is again", async () => {
  for (const [status, code] of [[403, "missing-role"], [404, "not-there"]]) {
    const device = new Device();
    device.answer = error(status, { code });
    (await device.open()).add("a", typed("1"), 0);
    await device.pass(1);
    equal([device.told, device.queue.another, device.state, device.device()], [[["signedOut", "another"]], true, "offline", "a"], code);
    device.queue.add("b", typed("2"), 0);
    equal(await device.queue.flush(), false);
    device.queue.flushKeepalive();
    await device.pass(600_000);
    equal([device.sent.length, device.device()], [1, "a,b"]);
    device.answer = saves;
    device.queue.resume();
    await device.pass(1);
    equal([device.state, device.device(), device.queue.another], ["saved", "", false]);
  }
});

test("a page that begins without the server knows what it had, waits, and goes on from there", async () => {
  const device = new Device();
  (await device.open()).add("a", typed("1"), 0);
  await device.pass(1);
  const again = await device.open();
  equal([again.revision("a"), again.kept.answers.get("a")], [1, { revision: 1, response: typed("1") }]);
  again.hold();
  again.add("a", typed("12"), 0);
  await device.pass(60_000);
  equal([device.sent.length, device.state, device.device()], [1, "offline", "a"]);
  again.begin("a", { revision: 1, response: typed("1") });
  again.resume();
  await device.pass(1);
  equal(device.sent[1].changes, [{ part: "a", base: 1, response: typed("12") }]);
  equal([device.state, device.device()], ["saved", ""]);
});

test("a part that the server names as refused holds up no other", async () => {
  const device = new Device();
  device.answer = ({ changes }) => {
    const place = changes.findIndex(({ part }) => part === "b");
    return place < 0 ? saves({ changes }) : error(422, problems(`changes[${place}].response`));
  };
  await device.open();
  ["a", "b", "c"].forEach((part) => device.queue.add(part, typed(part), 10));
  await device.pass(10);
  equal(device.batches(), ["a,b,c", "a,c"]);
  equal([device.state, device.device(), device.queue.refusal("b").text], ["refused", "b", "no: changes[1].response"]);
  device.queue.add("a", typed("more"), 0);
  await device.pass(1);
  equal(device.batches(), ["a,b,c", "a,c", "a"]);
  equal(device.state, "refused");
});

test("where the server names no part, one at a time shows which it is", async () => {
  const device = new Device();
  device.answer = (body) => (JSON.stringify(body).includes("<script>") ? error(403) : saves(body));
  await device.open();
  ["a", "b", "c"].forEach((part) => device.queue.add(part, typed(part === "b" ? "<script>" : part), 10));
  await device.pass(10);
  equal(device.batches(), ["a,b,c", "a", "b", "c"]);
  equal([device.state, device.device()], ["refused", "b"]);
});

test("a refused part waits until it is changed, and then builds on what the server has", async () => {
  const device = new Device();
  (await device.open()).add("a", typed("1"), 0);
  await device.pass(1);
  device.answer = error(422, problems("changes[0]"));
  device.queue.add("a", typed("far too long"), 0);
  await device.pass(600_000);
  equal(device.sent.length, 2);
  device.answer = saves;
  device.queue.add("a", typed("short"), 0);
  equal(device.queue.refusal("a"), undefined);
  await device.pass(1);
  equal(device.sent[2].changes, [{ part: "a", base: 1, response: typed("short") }]);
  equal([device.state, device.queue.revision("a")], ["saved", 2]);
});

test("what is refused for a reason that may pass is tried again, less and less often", async () => {
  const device = new Device();
  device.answer = error(400);
  (await device.open()).add("a", typed("1"), 0);
  await device.pass(0);
  for (const wait of [5000, 10_000, 20_000, 40_000, 60_000, 60_000]) {
    const before = device.sent.length;
    await device.pass(wait - 1);
    equal(device.sent.length, before, wait);
    await device.pass(1);
    equal(device.sent.length, before + 1, wait);
  }
});

test("a change made while its older one is being refused is sent", async () => {
  const device = new Device();
  (await device.open()).add("a", typed("bad"), 0);
  device.answer = () => {
    device.queue.add("a", typed("good"), 50);
    device.answer = saves;
    return error(422, problems("changes[0]"));
  };
  await device.pass(100);
  equal(device.sent.map(({ changes }) => changes[0].response.typed), ["bad", "good"]);
  equal([device.state, device.device()], ["saved", ""]);
});

test("a reload keeps what was refused and why, and tries it once more", async () => {
  const device = new Device();
  device.answer = error(422, problems("changes[0]"));
  (await device.open()).add("a", typed("1"), 0);
  await device.pass(1);
  await device.open();
  equal([device.queue.waiting("a"), device.queue.refusal("a").text], [typed("1"), "no: changes[0]"]);
  device.queue.begin("a", undefined);
  device.queue.resume();
  equal(device.state, "refused");
  await device.pass(1);
  equal([device.sent.length, device.state, device.device()], [2, "refused", "a"]);
});

test("a reload drops what the server has already", async () => {
  const device = new Device();
  (await device.open()).add("a", { filled: { 1: "x", 2: "y" } }, 0);
  await settled();
  (await device.open()).begin("a", { revision: 3, response: { filled: { 2: "y", 1: "x" } } });
  await settled();
  equal([device.device(), device.queue.revision("a")], ["", 3]);
});

test("a stale change stays until the student has chosen", async () => {
  const device = new Device();
  device.answer = { ok: true, status: 200, body: { changes: [{ outcome: "STALE", current: { revision: 4 } }] } };
  const queue = await device.open();
  queue.on.stale = () => queue.stop();
  queue.add("a", typed("mine"), 0);
  await device.pass(60_000);
  equal([device.sent.length, device.device()], [1, "a"]);
  device.answer = saves;
  queue.keep("a", 4);
  queue.resume();
  await device.pass(1);
  equal(device.sent[1].changes, [{ part: "a", base: 4, response: typed("mine") }]);
  equal([device.state, queue.revision("a")], ["saved", 5]);
});

test("what is typed while a change is on its way is sent on top of it, one batch at a time", async () => {
  const device = new Device();
  let open;
  const gate = new Promise((resolve) => (open = resolve));
  const queue = await device.open();
  const { send } = queue.around;
  let atOnce = 0;
  let most = 0;
  queue.around.send = async (...call) => {
    most = Math.max(most, ++atOnce);
    await gate;
    const answer = await send(...call);
    atOnce--;
    return answer;
  };
  queue.add("a", typed("1"), 0);
  await device.pass(1);
  queue.add("a", typed("12"), 0);
  const flushed = [queue.flush(), queue.flush()];
  await device.pass(1);
  open();
  equal(await Promise.all(flushed), [true, true]);
  await device.pass(1);
  equal(device.sent.map(({ changes }) => changes[0]), [
    { part: "a", base: 0, response: typed("1") },
    { part: "a", base: 1, response: typed("12") },
  ]);
  equal(most, 1);
});

test("the same change is sent again as it was until its fate is known", async () => {
  const device = new Device();
  device.answer = undefined;
  (await device.open()).add("a", typed("1"), 0);
  await device.pass(1);
  device.queue.add("a", typed("12"), 0);
  await device.pass(1);
  device.answer = saves;
  await device.pass(20_000);
  const given = device.sent.map(({ changes }) => changes[0].response.typed);
  equal(given.at(-1), "12");
  equal(given.slice(0, -1).every((text) => text === "1"), true);
});

test("flushing tries what was refused once more and says whether all is saved", async () => {
  const device = new Device();
  device.answer = error(422, problems("changes[0]"));
  (await device.open()).add("a", typed("1"), 0);
  await device.pass(1);
  equal(await device.queue.flush(), false);
  equal(device.sent.length, 2);
  device.answer = saves;
  equal(await device.queue.flush(), true);
  device.answer = undefined;
  device.queue.add("a", typed("2"), 60_000);
  equal(await device.queue.flush(), false);
});

test("a page that is being closed sends what nothing is known against", async () => {
  const device = new Device();
  device.answer = error(422, problems("changes[0]"));
  (await device.open()).add("a", typed("refused"), 0);
  await device.pass(1);
  device.answer = saves;
  device.queue.add("b", typed("fine"), 400);
  device.queue.flushKeepalive();
  await settled();
  equal(device.sent.at(-1), { tab: "tab", changes: [{ part: "b", base: 0, response: typed("fine") }], keepalive: true });
  equal(device.device(), "a,b");
});

test("the page is told when another one writes or the attempt has ended, and nothing is dropped", async () => {
  for (const [code, word] of [["other-writer", "takenOver"], ["attempt-ended", "ended"]]) {
    const device = new Device();
    device.answer = error(409, { code });
    (await device.open()).add("a", typed("1"), 0);
    await device.pass(1);
    equal([device.told, device.device()], [[[word]], "a"]);
  }
  const device = new Device();
  device.answer = error(409);
  (await device.open()).add("a", typed("1"), 0);
  await device.pass(1);
  equal([device.told, device.state, device.device()], [[], "offline 409", "a"]);
});

test("waiting pages don't come back at the same instant", async () => {
  const device = new Device();
  device.answer = undefined;
  (await device.open()).around.random = () => 0;
  device.queue.add("a", typed("1"), 0);
  await device.pass(500);
  equal(device.sent.length, 2);
});

test("the server may ask to wait longer", async () => {
  const device = new Device();
  device.answer = { ...error(429), retryAfter: 30_000 };
  (await device.open()).add("a", typed("1"), 0);
  await device.pass(29_000);
  equal(device.sent.length, 1);
  await device.pass(2000);
  equal(device.sent.length, 2);
});

test("a device that keeps nothing takes nothing away from saving", async () => {
  const device = new Device();
  await device.open();
  device.store.write = async () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  device.queue.add("a", typed("1"), 0);
  await device.pass(1);
  equal([device.state, device.queue.revision("a"), device.queue.kept.word()], ["saved", 1, "full"]);
});

test("no batch is larger than the server takes", async () => {
  const device = new Device();
  await device.open();
  for (let part = 0; part < 250; part++) {
    device.queue.add(`p${part}`, typed("1"), 10);
  }
  await device.pass(20);
  equal(device.sent.map(({ changes }) => changes.length), [200, 50]);
});
