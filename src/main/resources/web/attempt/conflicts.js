const $ = (id) => document.getElementById(id);

/** Asks which answer counts where the server has a newer one: one part at a time, and nothing is sent until all are decided. */
export class Conflicts {
  /** @param page with {say, parts, queue, badges} */
  constructor(page) {
    this.page = page;
    this.waiting = [];
    this.dialog = $("stale-dialog");
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
    const { say, parts, queue, badges } = this.page;
    const { ref, current } = this.waiting.shift();
    queue.stop();
    $("stale-title").textContent = say("stale", badges.nameOf(ref));
    $("stale-mine-text").textContent = parts.inWords(ref, queue.waiting(ref) ?? parts.response(ref));
    $("stale-theirs-text").textContent = parts.inWords(ref, current.response);
    $("stale-mine").onclick = () => {
      queue.keep(ref, current.revision);
      this.#decided();
    };
    $("stale-theirs").onclick = () => {
      queue.revisions.set(ref, current.revision);
      queue.drop(ref);
      parts.write(ref, current.response);
      badges.show(ref);
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
