/**
 * The device's own chain: of each change that is kept, a hash over what it says, when it was typed, when the server was last
 * heard, and the hash before it. One who writes entries afterwards would have to have known the later ones. Where the browser
 * can't hash, as without HTTPS, there is none.
 */
export class Chain {
  /**
   * @param head {seq, hash} of the last entry; undefined where there is none
   * @param subtle what browsers have and tests take away
   */
  constructor(head, subtle = globalThis.crypto?.subtle) {
    this.head = head ?? { seq: 0, hash: "" };
    this.subtle = subtle;
  }

  /** {seq, previous, hash} of the next entry, which becomes the head; undefined where the browser can't hash. */
  async add({ part, revision, response, typedAt, lastContact }) {
    if (!this.subtle) {
      return undefined;
    }
    const [seq, previous] = [this.head.seq + 1, this.head.hash];
    const given = await this.#hash(JSON.stringify(response));
    const hash = await this.#hash(JSON.stringify([seq, part, revision, given, typedAt, lastContact, previous]));
    this.head = { seq, hash };
    return { seq, previous, hash };
  }

  async #hash(text) {
    const digest = await this.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }
}
