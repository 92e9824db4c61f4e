import { Announcements, clockText, Jumps, ServerTime } from "/web/attempt/time.js";
import { equal, test } from "/tests/tests.js";

const MINUTE = 60_000;

/** What is said while the clock shows these times, one after another. */
function said(...times) {
  const announcements = new Announcements();
  return times.map((time) => {
    const [minutes, seconds] = time.split(":").map(Number);
    return announcements.due(minutes * MINUTE + seconds * 1000) ?? "";
  });
}

test("each mark is said once as it is passed", () => {
  equal(said("90:00", "30:01", "30:00", "29:59", "10:01", "10:00", "9:59", "5:00", "4:00", "1:00", "0:59"),
    ["", "", 30, "", "", 10, "", 5, "", 1, ""]);
});

test("a page opened late says the time that is left and then the marks to come", () => {
  equal(said("13:57", "13:56", "10:00", "5:00", "1:00"), [14, "", 10, 5, 1]);
  equal(said("7:20", "5:00"), [7, 5]);
  equal(said("0:20", "0:10"), [1, ""]);
  equal(said("45:00", "44:59"), ["", ""]);
});

test("after a sleep the time that is left is said and not the mark", () => {
  equal(said("40:00", "7:00", "6:59", "5:00"), ["", 7, "", 5]);
});

test("more time brings its marks once more", () => {
  equal(said("4:00", "14:00", "13:00", "10:00", "5:00"), [4, "", "", 10, 5]);
  equal(said("1:00", "0:00", "5:00", "4:00", "1:00"), [1, "", "", "", 1]);
});

test("nothing is said when the time is over", () => {
  equal(said("0:00", "-1:00"), ["", ""]);
});

test("the clock shows whole seconds and never less than none", () => {
  equal([5_401_000, 3_600_000, 61_000, 60_999, 1, 0, -5000].map(clockText),
    ["1:30:01", "1:00:00", "1:01", "1:01", "0:01", "0:00", "0:00"]);
});

test("the server's time goes on with the monotonic clock", () => {
  let monotonic = 500;
  const time = new ServerTime(1_000_000, () => monotonic);
  monotonic += 250;
  equal(time.now(), 1_000_250);
  time.set(2_000_000);
  monotonic += 1;
  equal(time.now(), 2_000_001);
});

test("a sleep and a clock that is set are noticed once, a clock that is put right by a second isn't", () => {
  let device = 1000;
  let monotonic = 0;
  const jumps = new Jumps({ device: () => device, monotonic: () => monotonic });
  const after = (millis, ticks) => {
    device += millis;
    monotonic += ticks;
    return jumps.happened();
  };
  equal([after(250, 250), after(600_000, 250), after(250, 250)], [false, true, false]);
  equal([after(-5 * 3_600_000, 250), after(250, 250)], [true, false]);
  equal([after(1250, 250), after(60_000, 60_000)], [false, false]);
});
