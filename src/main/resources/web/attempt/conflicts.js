import { inWords, readPart, writePart } from "./answers.js";

/** Asks which answer counts where the server has a newer one: one part at a time, and nothing is sent until all are decided. */
export class Conflicts {
  /** @param page with {parts, queue, nameOf(ref), showOverview(ref)} */
  constructor(page) {
    this.page = page;
    this.waiting = [];
    this.dialog = document.getElementById("stale-dialog");
    // An answer to the question has to be given: nothing is saved before.
    this.dialog.addEventListener("cancel", (event) => event.preventDefault());
  }

  add(ref, current) {
    this.waiting.push({ ref, current });
    this.#ask();
  }

  #ask() {
    if (this.waiting.length === 0 || this.dialog.open) {
      return;
    }
    const { parts, queue, nameOf, showOverview } = this.page;
    const { ref, current } = this.waiting.shift();
    const part = parts.get(ref);
    const $ = (id) => document.getElementById(id);
    queue.stop();
    $("stale-title").textContent = document.getElementById("exam").dataset.textStale.replace("#", nameOf(ref));
    $("stale-mine-text").textContent = inWords(part, queue.waiting(ref) ?? readPart(part));
    $("stale-theirs-text").textContent = inWords(part, current.response);
    $("stale-mine").onclick = () => {
      queue.keep(ref, current.revision);
      this.#decided();
    };
    $("stale-theirs").onclick = () => {
      queue.revisions.set(ref, current.revision);
      queue.drop(ref);
      writePart(part, current.response);
      showOverview(ref);
      this.#decided();
    };
    this.dialog.showModal();
  }

  #decided() {
    this.dialog.close();
    this.#ask();
    if (!this.dialog.open) {
      this.page.queue.resume();
    }
  }
}
