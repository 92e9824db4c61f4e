import { Clock } from "/web/attempt/clock.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const MINUTE = 60_000;
const $ = (id) => document.getElementById(id);

function clock() {
  document.body.innerHTML = '<span id="clock"></span><button id="clock-toggle" aria-expanded="true">hide</button>';
  const page = { left: 31 * MINUTE, said: [] };
  const say = saying({ minutesLeft: "⟦1⟧ minutes", minuteLeft: "1 minute", hideClock: "hide", showClock: "show" });
  const shown = new Clock({ say, speak: (text) => page.said.push(text), left: () => page.left });
  return { page, shown };
}

test("the clock shows what is left each time", () => {
  const { page, shown } = clock();
  shown.show();
  page.left = -1;
  equal($("clock").textContent, "31:00");
  shown.show();
  equal($("clock").textContent, "0:00");
});

test("marks are said as they are passed, the last in words of its own", () => {
  const { page, shown } = clock();
  for (const minutes of [31, 30, 29, 10, 5, 1, 0]) {
    page.left = minutes * MINUTE;
    shown.announce();
  }
  equal(page.said, ["30 minutes", "10 minutes", "5 minutes", "1 minute"]);
});

test("who doesn't want to see the clock hides it and gets it back", () => {
  clock();
  const state = () => [$("clock").hidden, $("clock-toggle").textContent, $("clock-toggle").getAttribute("aria-expanded")];
  $("clock-toggle").click();
  equal(state(), [true, "show", "false"]);
  $("clock-toggle").click();
  equal(state(), [false, "hide", "true"]);
});

test("what is hidden is said all the same", () => {
  const { page, shown } = clock();
  $("clock-toggle").click();
  page.left = 10 * MINUTE;
  shown.announce();
  equal(page.said, ["10 minutes"]);
});
