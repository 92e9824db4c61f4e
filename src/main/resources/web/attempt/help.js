const $ = (id) => document.getElementById(id);

/** The dialog of help and display: how one reads, and which keys there are; and the overview's own width. */
export class Help {
  /** @param page with {reading, speak(text)} */
  constructor(page) {
    this.page = page;
    this.dialog = $("help-dialog");
    page.reading.follow(document.body);
    document.querySelectorAll("[data-help]").forEach((button) => button.addEventListener("click", () => this.open()));
    $("help-close").addEventListener("click", () => this.dialog.close());
    // The dialog that hands in takes its place.
    this.dialog.addEventListener("click", ({ target }) => target.closest("[data-hand-in]") && this.dialog.close(), true);
    this.fold = $("rail-fold");
    this.fold.addEventListener("click", () => page.reading.set("rail-folded", !page.reading.has("rail-folded")));
    page.reading.onChange(() => this.#showFold());
    this.#showFold();
  }

  open() {
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
  }

  /** The next size, said as it is called in the dialog. */
  nextTextSize() {
    const size = this.page.reading.nextSize();
    this.page.speak(this.dialog.querySelector(`[name=text-size][value="${size}"]`).parentElement.textContent.trim());
  }

  #showFold() {
    this.fold.setAttribute("aria-expanded", String(!this.page.reading.has("rail-folded")));
  }
}
