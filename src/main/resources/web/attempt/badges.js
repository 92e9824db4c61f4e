/** What is told of a part beside it and at its link in the overview: whether it is answered, saved, to come back to. */
export class Badges {
  /** @param page with {exam, say, isBlank(ref), isFlagged(ref), now() → the server's milliseconds,
   *     shown(): an overview's link was brought up to date} */
  constructor(page) {
    this.page = page;
  }

  /** How a part is called, such as 4c. */
  nameOf(ref) {
    return this.#find("name-of", ref)?.textContent ?? ref;
  }

  linkOf(ref) {
    return this.#find("goto", ref);
  }

  /** Brings a part's link up to date. */
  show(ref) {
    const { say, isBlank, isFlagged } = this.page;
    const link = this.linkOf(ref);
    const [blank, flagged] = [isBlank(ref), isFlagged(ref)];
    link.toggleAttribute("data-answered", !blank);
    link.toggleAttribute("data-flagged", flagged);
    this.#find("state-of", ref).textContent = [
      say(blank ? "blank" : "answered"),
      ...(link.hasAttribute("data-unsaved") ? [say("unsaved")] : []),
      ...(flagged ? [say("flagged")] : []),
    ].join(", ");
    this.page.shown();
  }

  /** The server has what stands there; `hint` where it has a word to say about it, else null or undefined. */
  saved(ref, hint) {
    const { say, now } = this.page;
    const time = new Date(now()).toLocaleTimeString(document.documentElement.lang, { hourCycle: "h23" });
    this.#find("saved-of", ref).textContent = `${say("saved")} ${time}`;
    this.hint(ref, hint);
    this.show(ref);
  }

  /** What the server has to say about what stands there, else null or undefined. */
  hint(ref, hint) {
    this.#tell(this.#find("hint-of", ref), hint ?? "");
  }

  /** The server doesn't have what stands there, for this reason; "" where it has it again. */
  unsaved(ref, reason) {
    this.#tell(this.#find("unsaved-of", ref), reason);
    if (reason !== "") {
      this.#find("saved-of", ref).textContent = "";
    }
    this.linkOf(ref).toggleAttribute("data-unsaved", reason !== "");
    this.show(ref);
  }

  /** Only where it is news: a screen reader reads what is written. */
  #tell(element, text) {
    if (element.textContent !== text) {
      element.textContent = text;
      element.hidden = text === "";
    }
  }

  #find(what, ref) {
    return this.page.exam.querySelector(`[data-${what}="${ref}"]`);
  }
}
