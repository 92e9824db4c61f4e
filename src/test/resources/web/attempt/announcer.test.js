import { Announcer } from "/web/attempt/announcer.js";
import { equal, test } from "/tests/tests.js";

/** A live region, what was said in it and when, by a clock of its own. */
function region() {
  const here = { clock: 0, timers: [], said: [] };
  const element = {
    set textContent(text) {
      here.said.push(`${here.clock} ${text}`);
    },
  };
  here.announcer = new Announcer(element, {
    now: () => here.clock,
    after: (millis, act) => here.timers.push({ at: here.clock + millis, act }),
  });
  here.pass = () => {
    while (here.timers.length > 0) {
      const { at, act } = here.timers.shift();
      here.clock = at;
      act();
    }
  };
  return here;
}

test("sentences are said one after the other, seconds apart", () => {
  const { announcer, said, pass } = region();
  ["one", "two", "three"].forEach((text) => announcer.say(text));
  equal(said, ["0 one"]);
  pass();
  equal(said, ["0 one", "4000 two", "8000 three"]);
});

test("of one matter only the newest word is said", () => {
  const { announcer, said, pass } = region();
  announcer.say("time");
  ["offline", "saved", "offline again"].forEach((text) => announcer.say(text, "saving"));
  pass();
  equal(said, ["0 time", "4000 offline again"]);
});

test("what turned and turned back before it was said isn't news", () => {
  const { announcer, said, pass } = region();
  announcer.say("saved", "saving");
  announcer.say("offline", "saving");
  announcer.say("saved", "saving");
  pass();
  equal(said, ["0 saved"]);
});

test("after a silence the next is said at once, the same sentence too", () => {
  const here = region();
  here.announcer.say("5 minutes left");
  here.pass();
  here.clock = 60_000;
  here.announcer.say("5 minutes left");
  equal(here.said, ["0 5 minutes left", "60000 5 minutes left"]);
});
