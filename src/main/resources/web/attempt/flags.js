/** The parts that one means to come back to, by their refs: a help, kept in this browser only. */
export class Flags {
  /** @param storage what browsers have and tests replace; looked up late, since a browser may forbid even that */
  constructor(attempt, storage = () => localStorage) {
    this.key = `klausur.flags.${attempt}`;
    this.storage = storage;
    this.refs = new Set(this.#kept());
  }

  has(ref) {
    return this.refs.has(ref);
  }

  set(ref, flagged) {
    flagged ? this.refs.add(ref) : this.refs.delete(ref);
    this.#try((storage) => storage.setItem(this.key, JSON.stringify([...this.refs])));
  }

  /** When they are of no use any more. */
  forget() {
    this.#try((storage) => storage.removeItem(this.key));
  }

  /** Ticks the boxes within an element as they are kept, and keeps what becomes of them; changed(ref) hears of it. */
  follow(element, changed) {
    for (const box of element.querySelectorAll("[data-flag]")) {
      box.checked = this.has(box.dataset.flag);
    }
    element.addEventListener("change", ({ target }) => {
      if (target.matches("[data-flag]")) {
        this.set(target.dataset.flag, target.checked);
        changed(target.dataset.flag);
      }
    });
  }

  #kept() {
    return this.#try((storage) => JSON.parse(storage.getItem(this.key) ?? "[]")) ?? [];
  }

  /** Where the browser forbids it or has no room, they are lost at a reload. */
  #try(act) {
    try {
      return act(this.storage());
    } catch {
      return undefined;
    }
  }
}
