const WORKER = "/web/attempt/worker.js";
const SCOPE = "/attempts/";
const PAGES = /^klausur-(pages|papers)-/;
/** Fifteen hundred pages that were opened at once don't ask once more at once. */
const LATER = 20_000;

/** Lets the worker stand in where the network is away. Where a browser has none, or forbids it, a reload needs the network. */
export async function register() {
  try {
    return await navigator.serviceWorker?.register(WORKER, { scope: SCOPE, updateViaCache: "none" });
  } catch {
    return undefined;
  }
}

/** What this page is made of is kept, though it may have been loaded before there was a worker. */
export async function keepThisPage() {
  const registered = await register();
  if (!registered) {
    return;
  }
  setTimeout(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const files = performance.getEntriesByType("resource").map(({ name }) => name);
    active?.postMessage({ keep: { page: location.pathname, files: [...new Set(files)] } });
  }, LATER * (0.5 + Math.random() / 2));
}

/** Takes away the exams' pages that are kept for anybody but this person; for nobody where nobody is signed in. */
export async function forgetPagesOfOthers(person, storage = () => caches) {
  try {
    const names = (await storage().keys()).filter((name) => PAGES.test(name));
    const own = new Set();
    for (const name of names.filter((one) => one.startsWith("klausur-pages-"))) {
      const cache = await storage().open(name);
      for (const request of await cache.keys()) {
        const page = await cache.match(request);
        if (person && page?.headers.get("X-Person") === person) {
          own.add(new URL(request.url).pathname);
        } else {
          await cache.delete(request);
        }
      }
    }
    for (const name of names.filter((one) => one.startsWith("klausur-papers-"))) {
      const cache = await storage().open(name);
      for (const request of await cache.keys()) {
        const attempt = new URL(request.url).pathname.split("/").slice(0, 3).join("/");
        if (!own.has(attempt)) {
          await cache.delete(request);
        }
      }
    }
  } catch {
    // Without caches there is nothing to take away.
  }
}
