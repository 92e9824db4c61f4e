import { axisOf } from "/web/attempt/axis.js";
import { equal, test } from "/tests/tests.js";

const EPOCHS = axisOf("60 0 440 100 linear 1 1", 0, 480);
const LOSSES = axisOf("240 0 40 2 linear 2 0", 0, 290);
const RATES = axisOf("50 0.000001 350 1 log 3 0", 0, 380);
const BARE = axisOf(undefined, 0, 360);

test("a click gives the number that stands there", () => {
  equal([LOSSES.at(150), LOSSES.at(240), RATES.at(200), RATES.at(50), BARE.at(12.6)], ["0.9", "0", "0.001", "0.000001", "13"]);
});

test("a click gives whole steps where the axis has them", () => {
  equal([EPOCHS.at(212), EPOCHS.at(213.7), EPOCHS.at(0)], ["40", "40", "-16"]);
});

test("a number has the place that a click on it gave", () => {
  equal([EPOCHS.placeOf(40), LOSSES.placeOf(0.9), BARE.placeOf(180)], [212, 150, 180]);
  equal([RATES.placeOf(0), RATES.placeOf(-1)], [NaN, NaN]);
});

test("arrow keys move by round steps in the direction of the arrow", () => {
  equal([EPOCHS.moved(40, 1), EPOCHS.moved(40, -10)], ["41", "30"]);
  equal([LOSSES.moved(0.9, -1), LOSSES.moved(0.9, 1), LOSSES.moved(0.9, 10)], ["0.91", "0.89", "0.8"]);
  equal([RATES.moved(0.001, 1), BARE.moved(180, -1)], ["0.00105", "179"]);
});

test("neither a click nor an arrow leaves the figure", () => {
  equal([BARE.at(-5), BARE.moved(360, 10), LOSSES.moved(-0.5, 1)], ["0", "360", "-0.5"]);
});

test("no number looks like thousands", () => {
  const shares = axisOf("0 0 1000 2 linear 3 0", 0, 1000);
  equal([shares.at(562.5), shares.at(62.5)], ["1.1250", "0.125"]);
});
