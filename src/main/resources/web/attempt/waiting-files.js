import { worst } from "./saving-state.js";

const STORE = "files";
const WORDS = { waiting: "offline", sending: "saving", refused: "refused" };

/**
 * Files that the server doesn't have yet: those on this page, which send themselves, and what they hold, kept on the device
 * by attempt and part, so that a reload loses none. Where the browser forbids it they wait in the page only.
 */
export class WaitingFiles {
  /** @param changed called whenever something became of a file */
  constructor(attempt, changed) {
    this.attempt = attempt;
    /** Where files of the attempt are. */
    this.path = `/api/attempts/${attempt}/files`;
    this.changed = changed;
    this.uploads = new Set();
  }

  /** @param upload with {ref, state, reason, send()}: its part; "waiting", "sending" or "refused"; why it was refused */
  add(upload) {
    this.uploads.add(upload);
  }

  /** It needn't wait any more. */
  drop(upload) {
    this.uploads.delete(upload);
    return run("readwrite", (store) => store.delete(this.#keyOf(upload.ref)));
  }

  keep(ref, file) {
    return run("readwrite", (store) => store.put({ name: file.name, content: file }, this.#keyOf(ref)));
  }

  /** What waited for a part when another page was closed, {name, content}; undefined where nothing did. */
  kept(ref) {
    return run("readonly", (store) => store.get(this.#keyOf(ref)));
  }

  /** Waits until each was sent once more. */
  async sent() {
    await Promise.all([...this.uploads].map((upload) => upload.send()));
  }

  /** {ref: the part, refused: whether the server didn't want it, text: why} */
  unsent() {
    return [...this.uploads].map(({ ref, state, reason }) => ({ ref, refused: state === "refused", text: reason }));
  }

  /** What becomes of them, in the words of the state line; "saved" where the server has all. */
  state() {
    return worst(...[...this.uploads].map(({ state }) => WORDS[state]));
  }

  #keyOf(ref) {
    return `${this.attempt}/${ref}`;
  }
}

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("klausur-files", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run(mode, act) {
  try {
    const database = await opened();
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } catch {
    return undefined;
  }
}
