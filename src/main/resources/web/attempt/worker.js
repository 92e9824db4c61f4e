/**
 * Keeps the exam's page, its files and its paper, so that a reload needs no network. It answers for nothing else: no other
 * page, no call, no sign-in. A script of its own, since a worker can import no hashed file.
 *
 * The page holds who it is made for (`data-person`). It is asked of the server each time and only stands in where that can't
 * be reached; it goes when the attempt has ended, when somebody else signs in and when one signs out (offline.js).
 */
const RELEASE = "1";
const PAGES = "klausur-pages-" + RELEASE;
const PAPERS = "klausur-papers-" + RELEASE;
const FILES = "klausur-files-" + RELEASE;
/** Today's and yesterday's, which a page that is still open may ask for. */
const FOLDERS = 2;

const ATTEMPT = "/attempts/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const PAGE = new RegExp("^" + ATTEMPT + "$");
const PAPER = new RegExp("^" + ATTEMPT + "/paper/[a-z]{2}/[0-9A-Za-z_-]+$");
/** What every exam's page says and asks. */
const FRAME = /^\/attempts\/frame\/[a-z]{2}\/[0-9a-f]+$/;
const FOLDER = /^\/web\/([0-9a-f]{16})\//;
const LIBRARY = /^\/webjars\//;

/** What becomes of a request: "page", "paper", "file", or "" for what is none of the worker's business. */
function ruleFor({ method, mode, url, origin }) {
  const { pathname, origin: where } = new URL(url);
  if (method !== "GET" || where !== origin) {
    return "";
  }
  if (mode === "navigate") {
    return PAGE.test(pathname) ? "page" : "";
  }
  if (PAPER.test(pathname)) {
    return "paper";
  }
  return [FRAME, FOLDER, LIBRARY].some((rule) => rule.test(pathname)) ? "file" : "";
}

/** The person that a running exam's page is made for; undefined for any other page. */
function personOf(html) {
  return html.includes('<div id="exam"') ? /<html[^>]* data-person="([0-9a-f]+)"/.exec(html)?.[1] : undefined;
}

const isHtml = (response) => (response.headers.get("Content-Type") ?? "").startsWith("text/html");
const isForEver = (response) => response.ok && (response.headers.get("Cache-Control") ?? "").includes("immutable");

/** The server's answer; where there is none, the page as it was. */
async function page(request, event) {
  try {
    const response = await fetch(request);
    if (response.status >= 502 && response.status <= 504) {
      return (await kept(request)) ?? response;
    }
    if (response.ok && isHtml(response)) {
      event.waitUntil(keep(request.url, response.clone()));
    }
    return response;
  } catch (failure) {
    const before = await kept(request);
    if (before) {
      return before;
    }
    throw failure;
  }
}

async function kept(request) {
  return (await caches.open(PAGES)).match(request.url, { ignoreSearch: true });
}

/** A running exam's page takes the place of the one before; any other page of the attempt says that it has ended. */
async function keep(url, response) {
  const pages = await caches.open(PAGES);
  const html = await response.text();
  const person = personOf(html);
  const address = new URL(url).pathname;
  if (person === undefined) {
    await forget(address);
    return;
  }
  const headers = new Headers(response.headers);
  headers.set("X-Person", person);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  await pages.put(address, new Response(html, { status: 200, headers }));
}

/** An attempt's page and its papers. */
async function forget(address) {
  const [pages, papers] = await Promise.all([caches.open(PAGES), caches.open(PAPERS)]);
  await pages.delete(address);
  for (const paper of await papers.keys()) {
    if (new URL(paper.url).pathname.startsWith(address + "/")) {
      await papers.delete(paper);
    }
  }
}

/** From what is kept, since an address of these says what it holds; else from the server. */
async function immutable(request, name, event) {
  const cache = await caches.open(name);
  const found = request.cache === "reload" ? undefined : await cache.match(request.url);
  if (found) {
    return found;
  }
  const response = await fetch(request);
  if (isForEver(response)) {
    const copy = response.clone();
    event.waitUntil(cache.put(request.url, copy).then(() => tidy(cache)).catch(() => {}));
  }
  return response;
}

/** Files of releases before go: the folder's name changes with each. */
async function tidy(cache) {
  const files = await cache.keys();
  const folderOf = (file) => FOLDER.exec(new URL(file.url).pathname)?.[1];
  const folders = [...new Set(files.map(folderOf).filter((folder) => folder !== undefined))];
  const old = new Set(folders.slice(0, -FOLDERS));
  await Promise.all(files.filter((file) => old.has(folderOf(file))).map((file) => cache.delete(file)));
}

/** A page that was open before the worker was asks to be kept. */
async function keepAll({ page: address, files }) {
  const asked = { credentials: "same-origin", redirect: "manual" };
  if (!(await kept({ url: new URL(address, self.origin).href }))) {
    const response = await fetch(address, { ...asked, headers: { Accept: "text/html" } });
    if (response.ok && isHtml(response)) {
      await keep(new URL(address, self.origin).href, response);
    }
  }
  for (const file of files) {
    const rule = ruleFor({ method: "GET", mode: "no-cors", url: file, origin: self.origin });
    if (rule === "paper" || rule === "file") {
      await immutable(new Request(file, asked), rule === "paper" ? PAPERS : FILES, { waitUntil: () => {} }).catch(() => {});
    }
  }
}

self.addEventListener("install", (event) => {
  // Calls go past the worker where browsers can be told so: it is in no save's way.
  try {
    event.addRoutes?.({ condition: { urlPattern: "/api/*" }, source: "network" })?.catch?.(() => {});
  } catch {
    // They pass through it then, untouched.
  }
  self.skipWaiting?.();
});

self.addEventListener("activate", (event) => {
  const present = new Set([PAGES, PAPERS, FILES]);
  const clean = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("klausur-") && !present.has(name)).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { method, mode, url } = request;
  const rule = ruleFor({ method, mode, url, origin: self.origin });
  if (rule === "page") {
    event.respondWith(page(request, event));
  } else if (rule !== "") {
    event.respondWith(immutable(request, rule === "paper" ? PAPERS : FILES, event));
  }
});

self.addEventListener("message", (event) => {
  if (event.data?.keep) {
    event.waitUntil?.(keepAll(event.data.keep).catch(() => {}));
  }
});

/** For the tests, which load this as a script. */
self.klausurWorker = { ruleFor, personOf, keep, kept, forget, tidy, PAGES, PAPERS, FILES };
