import { InDatabase, InLocalStorage, InMemory, openStore } from "/web/attempt/store.js";
import { equal, test } from "/tests/tests.js";

const refused = () => {
  throw new DOMException("forbidden", "SecurityError");
};

/** Local storage with so many characters of room. */
class Room {
  values = new Map();
  constructor(room) {
    this.room = room;
  }
  get length() {
    return this.values.size;
  }
  key(place) {
    return [...this.values.keys()][place];
  }
  getItem(name) {
    return this.values.get(name) ?? null;
  }
  setItem(name, text) {
    const used = [...this.values].filter(([key]) => key !== name).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    if (used + name.length + text.length > this.room) {
      throw new DOMException("full", "QuotaExceededError");
    }
    this.values.set(name, text);
  }
  removeItem(name) {
    this.values.delete(name);
  }
}

for (const [kind, open] of [
  ["database", () => InDatabase.open(indexedDB)],
  ["local", async () => new InLocalStorage(localStorage)],
  ["memory", async () => new InMemory()],
]) {
  const named = (name, run) => test(`${kind}: ${name}`, async () => {
    const store = await open();
    await store.write((await store.read("")).map(([key]) => ({ key })));
    await run(store);
  });

  named("what is put is read by the beginning of its name, in order", async (store) => {
    await store.write([{ key: "p/b", value: { id: "2", text: "ü\u0000😀" } }, { key: "p/a", value: 1 }, { key: "q/a", value: 3 }]);
    equal(await store.read("p/"), [["p/a", 1], ["p/b", { id: "2", text: "ü\u0000😀" }]]);
    equal([await store.read("x"), (await store.read("")).length, store.kind], [[], 3, kind]);
  });

  named("the newest stays, and what is taken away goes", async (store) => {
    await store.write([{ key: "a", value: 1 }]);
    await store.write([{ key: "a", value: 2 }, { key: "b", value: 3 }]);
    await store.write([{ key: "b" }, { key: "never there" }]);
    equal(await store.read(""), [["a", 2]]);
  });

  named("what another tab has written anew isn't taken away", async (store) => {
    await store.write([{ key: "a", value: { id: "new" } }, { key: "b", value: { id: "old" } }]);
    await store.write([{ key: "a", was: "old" }, { key: "b", was: "old" }, { key: "c", was: "old" }]);
    equal(await store.read(""), [["a", { id: "new" }]]);
  });

  named("an answer of a megabyte is kept to the byte", async (store) => {
    const text = "ä€\n".repeat(300_000);
    await store.write([{ key: "a", value: { text } }]);
    equal((await store.read("a"))[0][1].text === text, true);
  });

  named("many writes at once lose nothing", async (store) => {
    await Promise.all(Array.from({ length: 50 }, (_, at) => store.write([{ key: `k${String(at).padStart(2, "0")}`, value: at }])));
    equal((await store.read("k")).map(([, value]) => value), Array.from({ length: 50 }, (_, at) => at));
  });
}

test("two connections see each other's values, and a file stays a file", async () => {
  const [one, other] = [await InDatabase.open(indexedDB), await InDatabase.open(indexedDB)];
  await one.write([{ key: "file", value: { content: new File(["drawn"], "a.png") } }]);
  equal(await (await other.read("file"))[0][1].content.text(), "drawn");
});

test("a connection that the browser has closed is opened anew", async () => {
  const store = await InDatabase.open(indexedDB);
  store.database.close();
  await store.write([{ key: "a", value: 1 }]);
  equal(await store.read("a"), [["a", 1]]);
});

test("local storage without room says so, and what stood there stays", async () => {
  const store = new InLocalStorage(new Room(100));
  await store.write([{ key: "a", value: "old" }]);
  const failed = await store.write([{ key: "a", value: "new" }, { key: "b", value: "x".repeat(200) }]).then(() => "", ({ name }) => name);
  equal([failed, await store.read("")], ["QuotaExceededError", [["a", "old"]]]);
});

for (const [about, around, kind] of [
  ["a database", { database: () => indexedDB, local: () => localStorage }, "database"],
  ["no database", { database: () => undefined, local: () => localStorage }, "local"],
  ["a forbidden database", { database: refused, local: () => localStorage }, "local"],
  ["a database that can't be opened", { database: () => ({ open: refused }), local: () => localStorage }, "local"],
  ["neither", { database: refused, local: refused }, "memory"],
  ["local storage without any room", { database: refused, local: () => new Room(0) }, "memory"],
]) {
  test(`where there is ${about} it is ${kind}`, async () => {
    const store = await openStore(around);
    equal(store.kind, kind);
    await store.write([{ key: "a", value: 1 }]);
    equal(await store.read("a"), [["a", 1]]);
  });
}

test("a database that never answers holds nobody up for long", async () => {
  const begun = performance.now();
  const { kind } = await openStore({ database: () => ({ open: () => ({}) }), local: () => localStorage });
  equal([kind, performance.now() - begun < 10_000], ["local", true]);
});
