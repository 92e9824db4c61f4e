const DAY = 86_400_000;
const ALL = "photo/";

/**
 * Photos that the server doesn't have yet, kept on the phone that took them: phones throw away pages that are in the background,
 * for instance while the camera is open. They go once they are sent, and with their link a day later.
 */
export class KeptPhotos {
  /**
   * @param store what keeps values (store.js)
   * @param link by what the link is known here: not its secret
   */
  constructor(store, link, now = Date.now) {
    this.store = store;
    this.prefix = `${ALL}${link}/`;
    this.now = now;
    this.files = [];
    this.writing = Promise.resolve();
  }

  /** The files that were kept by this link, in the order of their pages; what other links left long ago is taken away. */
  async read() {
    const stored = await this.store.read(ALL).catch(() => []);
    const old = stored.filter(([key, { at }]) => !key.startsWith(this.prefix) && at + DAY < this.now());
    await this.store.write(old.map(([key]) => ({ key }))).catch(() => {});
    this.files = stored.filter(([key]) => key.startsWith(this.prefix)).map(([, { content }]) => content);
    return this.files;
  }

  /**
   * Keeps these files and no others.
   *
   * @returns whether they would outlive the page
   */
  keep(files) {
    if (files.length !== this.files.length || files.some((file, place) => file !== this.files[place])) {
      const before = this.files.length;
      this.files = [...files];
      this.writing = this.writing.then(() => this.#write(files, before));
    }
    return this.writing;
  }

  #write(files, before) {
    const at = this.now();
    const kept = files.map((content, place) => ({ key: this.#keyOf(place), value: { content, at } }));
    const gone = Array.from({ length: Math.max(0, before - files.length) }, (_, more) => ({ key: this.#keyOf(files.length + more) }));
    return this.store.write([...kept, ...gone]).then(
      () => true,
      () => false,
    );
  }

  #keyOf(place) {
    return this.prefix + String(place).padStart(3, "0");
  }
}
