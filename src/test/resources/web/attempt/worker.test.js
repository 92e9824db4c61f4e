import "/web/attempt/worker.js";
import { equal, test } from "/tests/tests.js";

const { ruleFor, personOf, keep, kept, forget, tidy, PAGES, PAPERS, FILES } = globalThis.klausurWorker;
const ORIGIN = location.origin;
const ATTEMPT = "/attempts/0b0e7a3e-4d1f-4c7a-9a55-0f6f3f0f6f3f";
const FOLDER = "/web/0123456789abcdef";

for (const [rule, mode, path] of [
  ["page", "navigate", ATTEMPT],
  ["page", "navigate", `${ATTEMPT}#q.a`],
  ["paper", "cors", `${ATTEMPT}/paper/de/4f2a`],
  ["file", "cors", `${FOLDER}/attempt/exam.js`],
  ["file", "cors", "/attempts/frame/de/4f2a"],
  ["", "navigate", "/attempts/frame/de/4f2a"],
  ["file", "no-cors", "/webjars/katex/0.18.11/dist/katex.min.css"],
  ["", "navigate", "/"],
  ["", "navigate", "/attempts"],
  ["", "navigate", "/attempts/session/0b0e7a3e-4d1f-4c7a-9a55-0f6f3f0f6f3f"],
  ["", "navigate", `${ATTEMPT}/receipt.pdf`],
  ["", "navigate", `${ATTEMPT}/feedback`],
  ["", "navigate", "/sign-in?back=/signed-in"],
  ["", "navigate", "/signed-in"],
  ["", "cors", ATTEMPT],
  ["", "cors", `/api${ATTEMPT}/standing`],
  ["", "cors", `/api${ATTEMPT}/files/abc`],
  ["", "cors", "/web/attempt/exam.js"],
  ["", "no-cors", "/web/attempt/worker.js"],
]) {
  test(`${mode} ${path} is ${rule || "none of its business"}`, () => {
    equal(ruleFor({ method: "GET", mode, url: ORIGIN + path, origin: ORIGIN }), rule);
    equal(ruleFor({ method: "POST", mode, url: ORIGIN + path, origin: ORIGIN }), "");
    equal(ruleFor({ method: "GET", mode, url: `https://elsewhere.example${path}`, origin: ORIGIN }), "");
  });
}

const html = (person, main = '<div id="exam" data-attempt="x">') => `<!DOCTYPE html>\n<html lang="en" data-theme="auto" data-person="${person}">${main}`;
const page = (text) => new Response(text, { headers: { "Content-Type": "text/html;charset=UTF-8" } });
const names = async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);

async function clear() {
  await Promise.all([PAGES, PAPERS, FILES].map((name) => caches.delete(name)));
}

test("only a running exam's page has a person to be kept for", () => {
  equal([personOf(html("0a1b")), personOf(html("0a1b", "<h1>Ended</h1>")), personOf('<html lang="en"><div id="exam">')], ["0a1b", undefined, undefined]);
});

test("a page is kept with whose it is, and the newest takes the place of the one before", async () => {
  await clear();
  await keep(ORIGIN + ATTEMPT, page(html("0a")));
  await keep(ORIGIN + ATTEMPT, page(html("0b")));
  const found = await kept(new Request(`${ORIGIN}${ATTEMPT}?from=mail`));
  equal([found.headers.get("X-Person"), (await found.text()).includes('data-person="0b"'), await names(PAGES)], ["0b", true, [ATTEMPT]]);
});

test("when the attempt has ended its page and its papers go, and no other's", async () => {
  await clear();
  const papers = await caches.open(PAPERS);
  await papers.put(`${ATTEMPT}/paper/de/1`, page("paper"));
  await papers.put("/attempts/other/paper/de/1", page("paper"));
  await keep(ORIGIN + ATTEMPT, page(html("0a")));
  await keep(ORIGIN + ATTEMPT, page(html("0a", "<h1>Handed in</h1>")));
  equal([await names(PAGES), await names(PAPERS)], [[], ["/attempts/other/paper/de/1"]]);
  await forget("/attempts/other");
  equal(await names(PAPERS), []);
});

test("files of the two newest folders stay, and libraries", async () => {
  await clear();
  const files = await caches.open(FILES);
  const paths = ["1111111111111111", "2222222222222222", "3333333333333333"].map((folder) => `/web/${folder}/base.css`);
  for (const path of ["/webjars/katex/1/katex.js", ...paths]) {
    await files.put(path, new Response("x"));
  }
  await tidy(files);
  equal(await names(FILES), ["/webjars/katex/1/katex.js", ...paths.slice(1)]);
});
