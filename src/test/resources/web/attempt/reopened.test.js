import { Reopening } from "/web/attempt/reopened.js";
import { equal, test } from "/tests/tests.js";

const settled = () => new Promise((resolve) => setTimeout(resolve));

function page() {
  const here = { state: "HANDED_IN", isSeen: true, asked: [], told: 0, timers: [] };
  const around = {
    send: async (method, path) => {
      here.asked.push(`${method} ${path}`);
      if (here.away) throw new TypeError("no network");
      return { ok: here.state !== undefined, body: { state: here.state } };
    },
    after: (millis, act) => here.timers.push({ millis, act }),
    isSeen: () => here.isSeen,
    onSeen: (act) => (here.seen = act),
  };
  new Reopening("x", () => here.told++, around).begin();
  here.next = async () => {
    await here.timers.shift().act();
    await settled();
  };
  return here;
}

test("an ended attempt is asked after every half minute", async () => {
  const here = page();
  equal([here.asked, here.timers[0].millis], [[], 30_000]);
  await here.next();
  equal([here.asked, here.told, here.timers.length], [["GET /api/attempts/x/standing"], 0, 1]);
});

test("that it runs again is told once, and nobody asks any more", async () => {
  const here = page();
  here.state = "RUNNING";
  await here.next();
  equal([here.told, here.timers.length], [1, 0]);
  await here.seen();
  equal([here.told, here.asked.length], [1, 1]);
});

test("a page that nobody looks at asks nothing, and asks at once when somebody does", async () => {
  const here = page();
  here.isSeen = false;
  await here.next();
  equal(here.asked.length, 0);
  here.isSeen = true;
  here.state = "RUNNING";
  await here.seen();
  equal([here.asked.length, here.told], [1, 1]);
});

test("a network that is away, a sign-in that is over and another end are no reopening", async () => {
  const here = page();
  here.away = true;
  await here.next();
  here.away = false;
  here.state = undefined;
  await here.next();
  here.state = "CLOSED";
  await here.next();
  equal([here.asked.length, here.told, here.timers.length], [3, 0, 1]);
});

test("after an hour it is asked only when somebody comes back", async () => {
  const here = page();
  while (here.timers.length > 0) await here.next();
  equal(here.asked.length, 120);
  here.state = "RUNNING";
  await here.seen();
  equal(here.told, 1);
});
