/**
 * Tells whether everything is saved: in the state line, at each part, in the overview. "All is saved" is said only where it
 * is true of every answer, every file and every note, and this page is the one that saves.
 */
const WORST_FIRST = ["over", "elsewhere", "offline", "refused", "saving", "connecting"];

/** The worst of these words; "saved" where none is worse. */
export const worst = (...words) => WORST_FIRST.find((word) => words.includes(word)) ?? "saved";

export class SavingState {
  /**
   * @param page with {say, parts, queue, files, notes, badges, told()}; parts: {refs()}; files: {state(), unsent() → [{ref,
   *     refused, text}]}; told() hears of every change
   */
  constructor(page) {
    this.page = page;
    this.line = document.getElementById("save-state");
    this.answers = "connecting";
    this.place = "saved";
    this.marked = new Map();
  }

  /** What the queue says; `why` where the server took nothing. */
  ofAnswers(word, why) {
    this.answers = word;
    this.why = why;
    this.show();
  }

  /** "elsewhere" where another page saves, "over" where nothing is saved any more, "saved" where this one does. */
  ofPage(word) {
    this.place = word;
    this.show();
  }

  /** The parts that the server doesn't have as they are shown, each with the reason, "" where none is known yet. */
  unsaved() {
    const { parts, queue, files, badges } = this.page;
    const all = new Map();
    for (const ref of queue.pending.keys()) {
      const refusal = queue.refusal(ref);
      all.set(ref, { ref, name: badges.nameOf(ref), refused: refusal !== undefined, text: this.#reason(refusal) });
    }
    for (const { ref, refused, text } of files.unsent()) {
      all.set(ref, { ref, name: badges.nameOf(ref), refused, text });
    }
    return parts.refs().flatMap((ref) => all.get(ref) ?? []);
  }

  show() {
    const word = worst(this.place, this.answers, this.page.files.state(), this.page.notes.state());
    const unsaved = this.unsaved();
    const text = this.#text(word, unsaved);
    if (text && (this.line.dataset.state !== word || this.line.textContent !== text)) {
      this.line.dataset.state = word;
      this.line.textContent = text;
    }
    const shown = new Map(unsaved.filter(({ refused }) => refused || word === "offline").map((one) => [one.ref, one]));
    for (const ref of new Set([...this.marked.keys(), ...shown.keys()])) {
      this.#mark(ref, shown.get(ref));
    }
    this.marked = shown;
    this.page.told();
  }

  #text(word, unsaved) {
    const { say } = this.page;
    const names = unsaved.filter(({ refused }) => refused).map(({ name }) => name);
    const offline = `${say("offline")} ${this.#why()}`.trim();
    return {
      over: say("over"),
      elsewhere: say("elsewhere"),
      offline,
      refused: say("notSavedParts", names.join(", ")),
      saving: say("saving"),
      saved: say("allSaved"),
    }[word];
  }

  /** Why nothing is taken now; no words where the network is simply away, since the line says enough. */
  #why() {
    const { say } = this.page;
    const status = this.answers === "offline" ? this.why?.status : undefined;
    if (status === undefined || status === 0 || status === 401 || status === 499) {
      return "";
    }
    return status < 400 ? say("strange") : say("serverSays", status);
  }

  #reason(refusal) {
    return refusal ? refusal.text || this.page.say("serverSays", refusal.status) : "";
  }

  #mark(ref, unsaved) {
    const { say, badges } = this.page;
    badges.unsaved(ref, unsaved ? `${say("notSaved")} ${unsaved.text}`.trim() : "");
  }
}
