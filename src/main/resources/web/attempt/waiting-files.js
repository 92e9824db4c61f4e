import { bringFiles } from "./late.js";
import { worst } from "./saving-state.js";

const WORDS = { waiting: "offline", sending: "saving", refused: "refused" };

/**
 * Files that the server doesn't have yet: those on this page, which send themselves, and what they hold, kept on the device
 * by person, attempt and part, so that a reload loses none. Where the browser forbids it they wait in the page only.
 */
export class WaitingFiles {
  /**
   * @param store what keeps values (store.js)
   * @param whose with {person, attempt}
   * @param changed called whenever something became of a file
   */
  constructor(store, { person, attempt }, changed) {
    this.store = store;
    this.prefix = `${person}/${attempt}/file/`;
    this.attempt = attempt;
    /** Where files of the attempt are. */
    this.path = `/api/attempts/${attempt}/files`;
    this.changed = changed;
    /** What makes links for phones; none where nothing is sent. */
    this.phones = undefined;
    this.uploads = new Set();
    /** The server's time, as far as it is known. */
    this.now = () => Date.now();
  }

  /** @param upload with {ref, state, reason, send()}: its part; "waiting", "sending" or "refused"; why it was refused */
  add(upload) {
    this.uploads.add(upload);
  }

  /** It needn't wait any more. */
  drop(upload) {
    this.uploads.delete(upload);
    return this.#write({ key: this.#keyOf(upload.ref) });
  }

  /** @param at when it was chosen, by the server's clock */
  keep(ref, file, at = this.now()) {
    return this.#write({ key: this.#keyOf(ref), value: { name: file.name, content: file, at } });
  }

  /** What waited for a part when another page was closed, {name, content, at}; undefined where nothing did. */
  async kept(ref) {
    const key = this.#keyOf(ref);
    const found = (await this.store.read(key).catch(() => [])).find(([name]) => name === key);
    return found?.[1] ?? keptBefore(`${this.attempt}/${ref}`, (value) => this.#write({ key, value }));
  }

  /** Waits until each was sent once more. */
  async sent() {
    await Promise.all([...this.uploads].map((upload) => upload.send()));
  }

  /**
   * Brings what didn't arrive before the end to the server, where it counts for nothing until an answer that names it is admitted.
   *
   * @param baseOf the revision of a part that the student saw
   * @returns the answers that name them, as what waits is told in the queue; undefined where some couldn't be brought
   */
  async late(baseOf, post) {
    const waiting = [...this.uploads].map((upload) => {
      const { file, at } = upload.waiting();
      return { part: upload.ref, file, base: baseOf(upload.ref), at, answer: (sha) => upload.answer(sha) };
    });
    const { entries, reached } = await bringFiles(this.attempt, waiting, post);
    return reached ? entries : undefined;
  }

  /** What a part's file is called; undefined where none waits. */
  nameOf(ref) {
    return [...this.uploads].find((upload) => upload.ref === ref)?.waiting?.().file?.name;
  }

  /** All of them are handed over, or nobody wants them. */
  forget() {
    [...this.uploads].forEach((upload) => this.drop(upload));
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
    return this.prefix + ref;
  }

  /** Whether it is kept. */
  #write(step) {
    return this.store.write([step]).then(
      () => true,
      () => false,
    );
  }
}

/** What the release before kept in a database of its own: it goes from there once it is taken. */
async function keptBefore(key, take) {
  try {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "klausur-files")) {
      return undefined;
    }
    const database = await answered(indexedDB.open("klausur-files"));
    const files = (mode) => database.transaction("files", mode).objectStore("files");
    const found = await answered(files("readonly").get(key));
    if (found && (await take(found))) {
      await answered(files("readwrite").delete(key));
    }
    database.close();
    return found;
  } catch {
    return undefined;
  }
}

function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
