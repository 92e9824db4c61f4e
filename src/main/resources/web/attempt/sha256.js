/** The first 32 bits of the fractional parts of square and cube roots of the first primes, as FIPS 180-4 has them. */
const PRIMES = [];
for (let n = 2; PRIMES.length < 64; n++) {
  if (PRIMES.every((prime) => n % prime !== 0)) {
    PRIMES.push(n);
  }
}
const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const BEGIN = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

/**
 * SHA-256 of a text in UTF-8, in lower-case hexadecimal: by the browser, or, where a page without HTTPS isn't given that, here.
 *
 * @param subtle what browsers have and tests take away
 */
export async function sha256(text, subtle = globalThis.crypto?.subtle) {
  const bytes = new TextEncoder().encode(text);
  return hex(subtle ? new DataView(await subtle.digest("SHA-256", bytes)) : digest(bytes));
}

function digest(bytes) {
  const blocks = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  bytes.forEach((byte, at) => blocks.setUint8(at, byte));
  blocks.setUint8(bytes.length, 0x80);
  blocks.setBigUint64(blocks.byteLength - 8, BigInt(bytes.length) * 8n);
  const state = [...BEGIN];
  for (let from = 0; from < blocks.byteLength; from += 64) {
    compress(state, blocks, from);
  }
  const result = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => result.setInt32(4 * at, word));
  return result;
}

function compress(state, blocks, from) {
  const words = new Int32Array(64);
  const turn = (word, by) => (word >>> by) | (word << (32 - by));
  for (let t = 0; t < 64; t++) {
    const [before, last] = [words[t - 15], words[t - 2]];
    words[t] =
      t < 16
        ? blocks.getInt32(from + 4 * t)
        : words[t - 16] + (turn(before, 7) ^ turn(before, 18) ^ (before >>> 3)) + words[t - 7] + (turn(last, 17) ^ turn(last, 19) ^ (last >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 64; t++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[t] + words[t]) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = (state[at] + word) | 0));
}

function hex(view) {
  return Array.from({ length: view.byteLength }, (_, at) => view.getUint8(at).toString(16).padStart(2, "0")).join("");
}
