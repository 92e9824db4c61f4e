import { PhotoQueue } from "/web/attempt/photo-queue.js";
import { equal, test } from "/tests/tests.js";

const taken = (pages) => ({ status: 200, body: { file: "f", pages } });
const OVER = { status: 409, body: { code: "photo-link-over", detail: "over" } };
const FULL = { status: 409, body: { code: "too-many-pages", detail: "full" } };
const HEIC = { status: 422, body: { problems: [{ text: "heic" }] } };
const AWAY = { status: 0 };

/** A queue of these photos, to which the server answers so, one after the other. */
function queueOf(names, ...answers) {
  const sent = [];
  const timers = [];
  const around = { after: (millis, act) => timers.push({ millis, act }), cancel: () => {}, random: () => 1 };
  const queue = new PhotoQueue(
    async (file) => {
      sent.push(file);
      return answers.shift();
    },
    () => {},
    around,
  );
  names.forEach((file) => queue.add({ file }));
  return { queue, sent, timers, states: () => queue.photos.map(({ state }) => state) };
}

test("photos are sent one after the other in the order of their pages", async () => {
  const { queue, sent, states } = queueOf(["a", "b", "c"], taken(1), taken(2), taken(3));
  queue.move(2, -1);
  queue.move(0, -1);
  await Promise.all([queue.send(), queue.send()]);
  equal([sent, states(), queue.pages, queue.left()], [["a", "c", "b"], ["sent", "sent", "sent"], 3, 0]);
});

test("what the network lost is tried again, later each time, and those behind wait for it", async () => {
  const { queue, sent, timers, states } = queueOf(["a", "b"], AWAY, { status: 502 }, taken(1), taken(2));
  await queue.send();
  equal([sent, states()], [["a"], ["waiting", "ready"]]);
  await timers.shift().act();
  equal(timers[0].millis, 4000);
  await timers.shift().act();
  equal([sent, states()], [["a", "a", "a", "b"], ["sent", "sent"]]);
});

test("what the server refuses is told, and the others go on", async () => {
  const { queue, states } = queueOf(["a", "b"], HEIC, taken(1));
  await queue.send();
  equal([states(), queue.photos[0].told, queue.left()], [["refused", "sent"], "heic", 0]);
});

test("when the link is over nothing more is sent, and when the answer is full all that is left is told so", async () => {
  const over = queueOf(["a", "b"], taken(1), OVER);
  await over.queue.send();
  equal([over.states(), over.queue.over, over.queue.left()], [["sent", "ready"], "over", 1]);
  await over.queue.send();
  equal(over.sent, ["a", "b"]);
  const full = queueOf(["a", "b"], FULL);
  await full.queue.send();
  equal([full.states(), full.sent], [["refused", "refused"], ["a"]]);
});

test("what was sent can't be moved, changed or removed", async () => {
  const { queue, states } = queueOf(["a", "b"], taken(1), AWAY);
  await queue.send();
  queue.remove(0);
  queue.move(1, -1);
  queue.replace(0, { file: "x" });
  equal([states(), queue.photos.map(({ file }) => file)], [["sent", "waiting"], ["a", "b"]]);
  queue.replace(1, { file: "c" });
  equal([states(), queue.photos[1].file], [["sent", "ready"], "c"]);
  queue.remove(1);
  equal(states(), ["sent"]);
});
