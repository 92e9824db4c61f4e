import { changesOf, hashOf, START } from "/web/attempt/chain.js";
import { sha256 } from "/web/attempt/sha256.js";
import { equal, test } from "/tests/tests.js";

const ATTEMPT = "00000000-0000-4000-8000-000000000001";
const AT = "2027-02-13T10:29:00.123Z";
const entry = (response) => ({ part: "q/a", base: 2, response, typedAt: AT });

for (const [about, response, text] of [
  ["a text", { typed: "äöü 🎓\nx" }, "typed äöü 🎓\nx"],
  ["no text", { typed: "" }, "typed "],
  ["ticks", { ticked: [1, 3] }, "ticked 1,3"],
  ["no ticks", { ticked: [] }, "ticked "],
  ["none of these", { none: true }, "none"],
  ["fields", { filled: { b: "🎓", a: "0" } }, "filled a 1:0 b 2:🎓"],
]) {
  test(`the hashed text is the server's: ${about}`, async () => {
    equal(await hashOf(START, ATTEMPT, entry(response)), await sha256(`klausur-device-1\n${"0".repeat(64)}\n${ATTEMPT}\nq/a\n2\n${AT}\n${text}\n`));
  });
}

test("each hash is over the one before it, and over all that is said", async () => {
  const hashes = new Set();
  const one = entry({ typed: "a" });
  for (const [before, attempt, change] of [
    [START, ATTEMPT, one],
    ["a".repeat(64), ATTEMPT, one],
    [START, "x", one],
    [START, ATTEMPT, { ...one, part: "q/b" }],
    [START, ATTEMPT, { ...one, base: 3 }],
    [START, ATTEMPT, { ...one, typedAt: "2027-02-13T10:29:00.124Z" }],
    [START, ATTEMPT, entry({ typed: "b" })],
  ]) {
    hashes.add(await hashOf(before, attempt, change));
  }
  equal(hashes.size, 7);
});

test("what was on its way goes before what was typed on top of it", () => {
  const typed = (text) => ({ typed: text });
  equal(changesOf({ part: "a", base: 3, sent: typed("1"), wanted: typed("12"), typedAt: 0 }).map(({ base, response }) => [base, response.typed]), [[3, "1"], [4, "12"]]);
  equal(changesOf({ part: "a", base: 3, wanted: typed("1"), typedAt: 1000 }), [{ part: "a", base: 3, response: typed("1"), typedAt: "1970-01-01T00:00:01.000Z" }]);
});

for (const text of ["", "abc", "ä€😀", "x".repeat(55), "x".repeat(56), "x".repeat(64), "y".repeat(100_000)]) {
  test(`SHA-256 is the same without the browser's help: ${text.length} of ${text.codePointAt(0) ?? "nothing"}`, async () => {
    equal(await sha256(text, null), await sha256(text));
    equal((await sha256(text, null)).length, 64);
  });
}
