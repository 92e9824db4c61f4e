/**
 * Tells whether everything is saved: in the state line, at each part, in the overview. "All is saved" is said only where it
 * is true of every answer, every file and every note, and this page is the one that saves.
 */
const WORST_FIRST = ["over", "elsewhere", "offline", "refused", "away", "saving", "connecting"];
/** What is worth a word to who hears the page: that each change is on its way, or there, would never end. */
const SPOKEN = new Set(["over", "elsewhere", "offline", "refused", "away"]);

/** The worst of these words; "saved" where none is worse. */
export const worst = (...words) => WORST_FIRST.find((word) => words.includes(word)) ?? "saved";

export class SavingState {
  /**
   * @param page with {say, speak(text, matter), parts, queue, files, notes, badges, told()}; parts: {refs()}; files: {state(),
   *     unsent() → [{ref, refused, text}]}; told() hears of every change
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

  /**
   * "elsewhere" where another page saves, "over" where nothing is saved any more, "away" where the server hasn't answered yet,
   * "saved" where this page saves.
   */
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
    const { files, notes } = this.page;
    const word = worst(this.place, this.answers, files.state(), notes.state());
    const unsaved = this.unsaved();
    const text = this.#text(word, unsaved);
    // What is typed offline is kept within milliseconds: the line doesn't flicker for that.
    const isOnlyBeingKept = word === "offline" && this.line.dataset.state === word && this.#device() === "writing";
    if (text && !isOnlyBeingKept && (this.line.dataset.state !== word || this.line.textContent !== text)) {
      this.#speak(word, text);
      this.line.dataset.state = word;
      this.line.textContent = text;
    }
    this.#ofEach(word);
    this.#ofDevice();
    const shown = new Map(unsaved.filter(({ refused }) => refused || word === "offline").map((one) => [one.ref, one]));
    for (const ref of new Set([...this.marked.keys(), ...shown.keys()])) {
      this.#mark(ref, shown.get(ref));
    }
    this.marked = shown;
    this.page.told();
  }

  /** What became worse, and that it is well again. */
  #speak(word, text) {
    if (SPOKEN.has(word) || (word === "saved" && this.spoken)) {
      this.page.speak(text, "saving");
      this.spoken = SPOKEN.has(word);
    }
  }

  /** At each part that is being changed or on its way. What isn't taken is marked as such. */
  #ofEach(word) {
    const { say, queue } = this.page;
    if (word === "offline" || word === "over" || word === "elsewhere") {
      return;
    }
    for (const [ref, { sent, refused }] of queue.pending) {
      const told = document.querySelector(`[data-saved-of="${CSS.escape(ref)}"]`);
      const text = say(sent ? "sending" : "editing");
      if (told && !refused && told.textContent !== text) {
        told.textContent = text;
      }
    }
  }

  /** Where the browser keeps nothing one is told so before it matters. */
  #ofDevice() {
    const told = document.getElementById("device-told");
    const { say } = this.page;
    const text = { full: say("deviceFull"), memory: say("deviceForbids") }[this.#device()] ?? "";
    if (told && told.textContent !== text) {
      told.textContent = text;
      told.hidden = text === "";
      if (text) {
        this.page.speak(text, "device");
      }
    }
  }

  #device() {
    return this.page.queue.kept.word();
  }

  /** That it is kept is said only once it would outlive a crash. */
  #offline() {
    const { say } = this.page;
    return { kept: say("offline"), writing: say("offlineYet") }[this.#device()] ?? say("offlineOnly");
  }

  #text(word, unsaved) {
    const { say } = this.page;
    const names = unsaved.filter(({ refused }) => refused).map(({ name }) => name);
    const offline = `${this.#offline()} ${this.#why()}`.trim();
    return {
      over: say("over"),
      elsewhere: say("elsewhere"),
      offline,
      refused: say("notSavedParts", names.join(", ")),
      away: say("away"),
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
    if (unsaved && !unsaved.refused && this.#device() === "writing") {
      // It is said as soon as it is known how it waits.
      return;
    }
    const kept = this.#device() === "kept" || this.#device() === "writing" ? say("notSaved") : say("notSavedHere");
    badges.unsaved(ref, unsaved ? `${kept} ${unsaved.text}`.trim() : "");
  }
}
