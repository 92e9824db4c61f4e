import { forgetPagesOfOthers } from "/web/attempt/offline.js";
import { equal, test } from "/tests/tests.js";

const page = (person) => new Response("page", { headers: { "X-Person": person } });

async function keepTwo() {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  const [pages, papers, files] = await Promise.all(["klausur-pages-1", "klausur-papers-1", "klausur-files-1"].map((name) => caches.open(name)));
  for (const person of ["p", "q"]) {
    await pages.put(`/attempts/of-${person}`, page(person));
    await papers.put(`/attempts/of-${person}/paper/en/1`, new Response("paper"));
  }
  await files.put("/web/0123456789abcdef/base.css", new Response("css"));
}

async function all() {
  const found = [];
  for (const name of (await caches.keys()).sort()) {
    found.push(...(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
  }
  return found;
}

for (const [person, left] of [
  ["p", ["/attempts/of-p", "/attempts/of-p/paper/en/1"]],
  ["q", ["/attempts/of-q", "/attempts/of-q/paper/en/1"]],
  ["somebody else", []],
  [undefined, []],
]) {
  test(`of the exams' pages only those of ${person ?? "nobody"} stay where ${person ?? "nobody"} is signed in`, async () => {
    await keepTwo();
    await forgetPagesOfOthers(person);
    equal((await all()).sort(), [...left, "/web/0123456789abcdef/base.css"]);
  });
}

test("where there are no caches nothing happens", async () => {
  equal(await forgetPagesOfOthers("p", () => {
    throw new DOMException("forbidden", "SecurityError");
  }), undefined);
});
