import { Phones } from "/web/attempt/phones.js";
import { equal, test } from "/tests/tests.js";

const REF = "q/a";
const MADE = { ok: true, body: { until: "2027-02-15T09:10:00Z", serverTime: "2027-02-15T09:00:00Z", address: "https://k/photo#s", code: "x" } };
const standing = (revision, until = MADE.body.until) => ({ ok: true, body: { until, answer: { revision, response: { filled: { file: `f${revision}` } } } } });

function phonesWith(answers, waiting) {
  const told = [];
  const timers = [];
  const revisions = new Map([[REF, 1]]);
  const page = {
    parts: { write: (ref, response) => told.push(response.filled.file) },
    badges: { show: () => {} },
    queue: { revision: (ref) => revisions.get(ref), waiting: () => waiting, begin: (ref, { revision }) => revisions.set(ref, revision) },
  };
  const around = {
    send: async (method) => {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      told.push(method);
      return answer;
    },
    after: (millis, act) => timers.push(act),
    cancel: () => (timers.length = 0),
    now: () => 0,
  };
  const phones = new Phones("x", page, around);
  phones.follow(REF, { came: () => told.push("came"), over: () => told.push("over") });
  return { phones, told, timers };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("while a link counts the page asks, takes a newer answer over once, and hears of the link's end", async () => {
  const { phones, told, timers } = phonesWith([MADE, standing(1), standing(2), standing(2), standing(2, null)]);
  equal((await phones.make(REF)).address, "https://k/photo#s");
  for (let i = 0; i < 4; i++) {
    timers.shift()();
    await settled();
  }
  equal(told, ["POST", "GET", "GET", "f2", "came", "GET", "GET", "over"]);
  equal(timers.length, 0);
});

test("the server's news are asked after at once, with or without a link", async () => {
  const { phones, told } = phonesWith([standing(3, null)]);
  phones.came();
  await settled();
  equal(told, ["GET", "f3", "came"]);
});

test("what waits on the page is not written over", async () => {
  const { phones, told } = phonesWith([standing(3)], { filled: {} });
  phones.came();
  await settled();
  equal(told, ["GET"]);
});

test("a withdrawn link isn't asked after, and without the server it isn't withdrawn", async () => {
  const { phones, told, timers } = phonesWith([MADE, new Error("offline"), { ok: true, body: null }]);
  await phones.make(REF);
  equal(await phones.withdraw(REF), false);
  equal(await phones.withdraw(REF), true);
  equal([told, timers.length], [["POST", "DELETE"], 0]);
});

test("why there is no link is told in the server's words", async () => {
  const { phones } = phonesWith([{ ok: false, status: 409, body: { detail: "ended" } }, new Error("offline")]);
  equal(await phones.make(REF), { refused: "ended" });
  equal(await phones.make(REF), undefined);
});
