/** From how many units on a whole one is fine enough for a click. */
const COARSE = 100;

/** What a step comes to is a decimal as people write it. */
const DECIMALS = 9;

/** Round steps, as people count along an axis. */
const ROUND = [1, 2, 5, 10];

/**
 * A direction on a figure and the numbers along it. Where the figure names no axis, a place is its own number.
 *
 * @param data place and number of one tick, place and number of another, "linear" or "log", digits of a click, the step or 0
 * @param from where the figure begins, in its own units
 * @param to where it ends
 */
export function axisOf(data, from, to) {
  const within = (place) => Math.min(to, Math.max(from, place));
  return data ? numbered(data, within) : bare(within, to - from >= COARSE ? 0 : 1);
}

function bare(within, digits) {
  return {
    placeOf: (number) => number,
    at: (place) => rounded(within(place), digits),
    moved: (number, ways) => rounded(within(number + ways), digits),
  };
}

function numbered(data, within) {
  const words = data.split(" ");
  const [placeA, numberA, placeB, numberB] = words.map(Number);
  const digits = Number(words[5]);
  return words[4] === "log"
    ? logarithmic([placeA, Math.log(numberA)], [placeB, Math.log(numberB)], digits, within)
    : linear([placeA, numberA], [placeB, numberB], { digits, step: Number(words[6]) }, within);
}

function linear(a, b, fine, within) {
  const slope = (b[1] - a[1]) / (b[0] - a[0]);
  const step = fine.step || roundStep(Math.abs(slope));
  const stepped = (number) => rounded(Math.round(number / step) * step, DECIMALS);
  const placeOf = (number) => a[0] + (number - a[1]) / slope;
  const numberAt = (place) => a[1] + (within(place) - a[0]) * slope;
  const at = (place) => (fine.step ? stepped(numberAt(place)) : rounded(numberAt(place), fine.digits));
  const moved = (number, ways) => {
    const next = (Math.round(number / step) + ways * Math.sign(slope)) * step;
    const place = placeOf(next);
    return place === within(place) ? stepped(next) : at(place);
  };
  return { placeOf, at, moved };
}

function logarithmic(a, b, digits, within) {
  const slope = (b[1] - a[1]) / (b[0] - a[0]);
  const placeOf = (number) => (number > 0 ? a[0] + (Math.log(number) - a[1]) / slope : NaN);
  const at = (place) => written(Number(Math.exp(a[1] + (within(place) - a[0]) * slope).toPrecision(digits)));
  return { placeOf, at, moved: (number, ways) => at(placeOf(number) + ways) };
}

/** The least of 1, 2, 5, 10, 20 … that is no less than {@code least}. */
function roundStep(least) {
  const power = 10 ** Math.floor(Math.log10(least));
  return ROUND.map((step) => step * power).find((step) => step >= least * (1 - 1e-9));
}

/** To so many digits behind the point, or before it where they are fewer than 0. */
function rounded(number, digits) {
  return written(digits >= 0 ? Number(number.toFixed(digits)) : Math.round(number * 10 ** digits) / 10 ** digits);
}

/** As the field holds it; with a digit more where it would look like thousands, e.g. 1.125. */
function written(number) {
  const text = String(number === 0 ? 0 : number);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}
