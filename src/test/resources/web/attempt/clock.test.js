import { Clock } from "/web/attempt/clock.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const MINUTE = 60_000;
const $ = (id) => document.getElementById(id);

function clock(hidden = false) {
  document.body.innerHTML =
    '<span id="clock"></span><button id="clock-toggle" aria-expanded="true"><span>hide</span></button>' +
    '<div id="time-warning" hidden><strong id="time-warned"></strong><button id="time-seen"></button></div><input>';
  const page = { left: 31 * MINUTE, said: [], kept: [] };
  const say = saying({
    minutesLeft: "⟦1⟧ minutes",
    minuteLeft: "1 minute",
    timeOver: "over",
    hideClock: "hide the clock",
    showClock: "show the clock",
    hide: "hide",
    show: "show",
  });
  const speak = (text) => page.said.push(text);
  const shown = new Clock({ say, speak, left: () => page.left, hidden, hide: (now) => page.kept.push(now), back: () => page.said.push("back") });
  return { page, shown };
}

const warned = () => ($("time-warning").hidden ? undefined : $("time-warned").textContent);

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

test("who doesn't want to see the clock hides it and gets it back, and that is kept", () => {
  const { page } = clock();
  const toggle = $("clock-toggle");
  const state = () => [$("clock").hidden, toggle.textContent, toggle.ariaLabel, toggle.ariaExpanded];
  toggle.click();
  equal(state(), [true, "show", "show the clock", "false"]);
  toggle.click();
  equal(state(), [false, "hide", "hide the clock", "true"]);
  equal(page.kept, [true, false]);
});

test("a clock that was hidden is hidden from the start", () => {
  const { page } = clock(true);
  equal([$("clock").hidden, $("clock-toggle").textContent, page.kept], [true, "show", []]);
});

test("a warning is seen until one says so, goes on saying what is true, and leaves the focus where it is", () => {
  const { page, shown } = clock();
  document.querySelector("input").focus();
  shown.announce();
  equal(warned(), undefined);
  page.left = 30 * MINUTE;
  shown.announce();
  equal(warned(), "30 minutes");
  page.left = 28.5 * MINUTE;
  shown.show();
  equal([warned(), page.said], ["29 minutes", ["30 minutes"]]);
  equal(document.activeElement.localName, "input");
  $("time-seen").click();
  shown.show();
  equal([warned(), page.said.length], [undefined, 1]);
  page.left = 10 * MINUTE;
  shown.announce();
  equal(warned(), "10 minutes");
});

test("who pressed the warning's button goes back to where one worked", () => {
  const { page, shown } = clock();
  page.left = 5 * MINUTE;
  shown.announce();
  $("time-seen").focus();
  $("time-seen").click();
  equal([warned(), page.said], [undefined, ["5 minutes", "back"]]);
});

test("a warning that nobody has closed doesn't outlive the time", () => {
  const { page, shown } = clock();
  page.left = MINUTE;
  shown.announce();
  equal(warned(), "1 minute");
  page.left = 0;
  shown.show();
  equal(warned(), "over");
});

test("what is hidden is said all the same", () => {
  const { page, shown } = clock();
  $("clock-toggle").click();
  page.left = 10 * MINUTE;
  shown.announce();
  equal(page.said, ["10 minutes"]);
});
