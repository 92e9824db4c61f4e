import { Chain } from "/web/attempt/chain.js";
import { equal, test } from "/tests/tests.js";

const entry = (text) => ({ part: "q/a", revision: 1, response: { typed: text }, typedAt: 5, lastContact: 3 });

async function sha(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

test("each hash is over the entry and the hash before it", async () => {
  const chain = new Chain();
  const first = await chain.add(entry("ä"));
  const second = await chain.add(entry("b"));
  const given = await sha('{"typed":"ä"}');
  equal(first, { seq: 1, previous: "", hash: await sha(`[1,"q/a",1,"${given}",5,3,""]`) });
  equal([second.seq, second.previous], [2, first.hash]);
});

test("another text, another time or another place makes another hash", async () => {
  const hashes = new Set();
  for (const one of [entry("a"), entry("b"), { ...entry("a"), typedAt: 6 }, { ...entry("a"), part: "q/b" }, { ...entry("a"), lastContact: 4 }]) {
    hashes.add((await new Chain().add(one)).hash);
  }
  equal(hashes.size, 5);
});

test("it goes on from where it was", async () => {
  const chain = new Chain({ seq: 7, hash: "abc" });
  const { seq, previous } = await chain.add(entry("a"));
  equal([seq, previous], [8, "abc"]);
});

test("where the browser can't hash there is none", async () => {
  equal(await new Chain(undefined, null).add(entry("a")), undefined);
});
