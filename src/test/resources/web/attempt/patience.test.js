import { Patience, spread } from "/web/attempt/patience.js";
import { equal, test } from "/tests/tests.js";

test("each wait is twice the one before, up to a bound, and short again after something went well", () => {
  const patience = new Patience(1000, 5000, () => 1);
  const waits = [1, 2, 3, 4, 5].map(() => patience.next());
  equal(waits, [1000, 2000, 4000, 5000, 5000]);
  patience.reset();
  equal(patience.next(), 1000);
});

for (const [random, expected] of [[0, 500], [0.5, 750], [1, 1000]]) {
  test(`by chance a wait is up to half shorter: ${random}`, () => equal(spread(1000, () => random), expected));
}
