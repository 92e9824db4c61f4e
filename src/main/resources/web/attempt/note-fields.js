const LONGEST = 2000;
/** The note that belongs to no part. */
const WHOLE = "";

/** The ✎ of each part, and the one of the whole exam: opens a field for words to oneself, which is open from the start where there are some. */
export class NoteFields {
  /**
   * @param notes where they are kept
   * @param page with {say, nameOf(ref)}
   */
  constructor(notes, page) {
    this.notes = notes;
    this.page = page;
    this.fields = new Map();
  }

  /** Takes the buttons within an element, once the paper is there. */
  follow(element) {
    this.buttons = [...element.querySelectorAll("[data-note]")];
    for (const button of this.buttons) {
      button.addEventListener("click", () => this.#toggle(button));
    }
    this.show();
  }

  /** What stands by now; a field in which one types just now is left alone. */
  show() {
    for (const button of this.buttons ?? []) {
      const ref = button.dataset.note;
      const { note } = this.notes.of(ref);
      if (note !== "" && !this.fields.has(ref)) {
        this.#open(button);
      }
      const field = this.fields.get(ref);
      if (field && field.text !== document.activeElement && field.text.value !== note) {
        field.text.value = note;
      }
      this.#tell(ref, field);
    }
  }

  #toggle(button) {
    const field = this.fields.get(button.dataset.note) ?? this.#open(button, true);
    const opens = field.frame.hidden || field.isNew;
    field.isNew = false;
    field.frame.hidden = !opens;
    button.setAttribute("aria-expanded", String(opens));
    if (opens) {
      field.text.focus();
    }
  }

  #open(button, isNew = false) {
    const ref = button.dataset.note;
    const frame = document.createElement("div");
    frame.className = "note";
    const label = document.createElement("label");
    const text = document.createElement("textarea");
    text.rows = 2;
    text.maxLength = LONGEST;
    text.value = this.notes.of(ref).note;
    text.addEventListener("input", () => this.notes.set(ref, { note: text.value }));
    label.append(ref === WHOLE ? this.page.say("noteToAll") : this.page.say("noteTo", this.page.nameOf(ref)), text);
    const state = document.createElement("p");
    state.className = "meta";
    state.setAttribute("role", "status");
    frame.append(label, state);
    button.parentElement.after(frame);
    button.setAttribute("aria-expanded", "true");
    const field = { frame, text, state, isNew };
    this.fields.set(ref, field);
    return field;
  }

  #tell(ref, field) {
    if (!field) {
      return;
    }
    const word = this.notes.stateOf(ref);
    const { say } = this.page;
    const words = { saved: say("noteSaved"), saving: say("saving"), offline: say("noteWaits"), refused: say("noteRefused") };
    const told = field.text.value === "" && word === "saved" ? "" : words[word];
    if (field.state.textContent !== told) {
      field.state.textContent = told;
    }
  }
}
