/** The parts that one means to come back to: ticked at the part, kept with the attempt's notes. */
export class Flags {
  /** @param notes where they are kept */
  constructor(notes) {
    this.notes = notes;
  }

  has(ref) {
    return this.notes.of(ref).flagged;
  }

  /** Ticks the boxes within an element as they are kept, and keeps what becomes of them; changed(ref) hears of it. */
  follow(element, changed) {
    this.boxes = [...element.querySelectorAll("[data-flag]")];
    this.changed = changed;
    this.show();
    element.addEventListener("change", ({ target }) => {
      if (target.matches("[data-flag]")) {
        this.notes.set(target.dataset.flag, { flagged: target.checked });
        changed(target.dataset.flag);
      }
    });
  }

  /** The boxes as they are kept by now, another machine's ticks included. */
  show() {
    for (const box of this.boxes ?? []) {
      if (box.checked !== this.has(box.dataset.flag)) {
        box.checked = !box.checked;
        this.changed(box.dataset.flag);
      }
    }
  }
}
