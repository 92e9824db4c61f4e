import { KeptPhotos } from "/web/attempt/kept-photos.js";
import { InDatabase, InMemory } from "/web/attempt/store.js";
import { equal, test } from "/tests/tests.js";

const HOUR = 3_600_000;
const at = (hours) => () => hours * HOUR;

test("photos that aren't sent are there again in their order when the page is loaded anew", async () => {
  const store = new InMemory();
  const kept = new KeptPhotos(store, "link", at(0));
  equal(await kept.read(), []);
  await kept.keep(["a", "b", "c"]);
  equal(await kept.keep(["c", "b"]), true);
  equal(await new KeptPhotos(store, "link", at(1)).read(), ["c", "b"]);
  await kept.keep([]);
  equal(await new KeptPhotos(store, "link", at(1)).read(), []);
});

test("another link's photos aren't shown, and go a day later", async () => {
  const store = new InMemory();
  await new KeptPhotos(store, "one", at(0)).keep(["a"]);
  equal(await new KeptPhotos(store, "two", at(23)).read(), []);
  equal(await new KeptPhotos(store, "one", at(23)).read(), ["a"]);
  await new KeptPhotos(store, "two", at(25)).read();
  equal(await new KeptPhotos(store, "one", at(25)).read(), []);
});

test("the same photos aren't written again, and what comes fast is written in turn", async () => {
  const store = new InMemory();
  let writes = 0;
  const counted = { read: (prefix) => store.read(prefix), write: (steps) => (writes++, store.write(steps)) };
  const kept = new KeptPhotos(counted, "link", at(0));
  await Promise.all([kept.keep(["a"]), kept.keep(["a"]), kept.keep(["a", "b"]), kept.keep(["b"])]);
  equal([writes, await kept.read()], [3, ["b"]]);
});

test("a phone that keeps nothing sends all the same", async () => {
  const full = { read: () => Promise.reject(new Error("no")), write: () => Promise.reject(new Error("full")) };
  const kept = new KeptPhotos(full, "link", at(0));
  equal([await kept.read(), await kept.keep(["a"])], [[], false]);
});

test("a browser's database keeps files as they are", async () => {
  const store = await InDatabase.open(indexedDB);
  const kept = new KeptPhotos(store, "files", at(0));
  await kept.keep([new File(["content"], "page.jpg", { type: "image/jpeg" })]);
  const [file] = await new KeptPhotos(store, "files", at(0)).read();
  equal([file.name, file.type, await file.text()], ["page.jpg", "image/jpeg", "content"]);
  await kept.keep([]);
});
