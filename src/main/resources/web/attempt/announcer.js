/** No more than one sentence in so many milliseconds: one that is cut off by the next is heard by nobody. */
const APART = 4000;

const world = () => ({
  now: () => performance.now(),
  after: (millis, act) => setTimeout(act, millis),
});

/**
 * Says things politely to who hears the page: one after the other, some seconds apart. Of one matter only the newest word
 * is said, and nothing that has stopped being news: what was said last of it, before it turned and turned back.
 */
export class Announcer {
  /**
   * @param element a live region
   * @param around what browsers have and tests replace
   */
  constructor(element, around = world()) {
    this.element = element;
    this.around = around;
    this.waiting = new Map();
    this.said = new Map();
    this.last = -Infinity;
  }

  /** @param matter what it is about; what waits to be said of it is replaced */
  say(text, matter = text) {
    this.waiting.delete(matter);
    if (matter !== text && this.said.get(matter) === text) {
      return;
    }
    this.waiting.set(matter, text);
    this.#next();
  }

  #next() {
    if (this.timer || this.waiting.size === 0) {
      return;
    }
    const wait = this.last + APART - this.around.now();
    if (wait > 0) {
      this.timer = true;
      this.around.after(wait, () => {
        this.timer = false;
        this.#next();
      });
      return;
    }
    const [matter, text] = this.waiting.entries().next().value;
    this.waiting.delete(matter);
    this.said.set(matter, text);
    this.last = this.around.now();
    this.element.textContent = text;
    this.#next();
  }
}
