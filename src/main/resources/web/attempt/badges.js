import { markOf, wordsOf } from "./marks.js";

/** What is told of a part beside it and at its link in the overview: whether it is answered, saved, to come back to. */
export class Badges {
  /** @param page with {exam, say, isBlank(ref), isPartly(ref), isFlagged(ref), now() → the server's milliseconds,
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
    const { say, isBlank, isPartly, isFlagged } = this.page;
    const link = this.linkOf(ref);
    const known = {
      blank: isBlank(ref),
      partly: isPartly(ref),
      flagged: isFlagged(ref),
      unsaved: link.hasAttribute("data-unsaved"),
      unread: link.hasAttribute("data-unread"),
    };
    link.toggleAttribute("data-answered", !known.blank);
    link.toggleAttribute("data-flagged", known.flagged);
    link.dataset.mark = markOf(known);
    link.querySelector("use")?.setAttribute("href", `#mark-${link.dataset.mark}`);
    const words = {
      blank: say("blank"),
      partly: say("partly"),
      answered: say("answered"),
      unsaved: say("unsaved"),
      unread: say("unread"),
      flagged: say("flagged"),
    };
    this.#find("state-of", ref).textContent = wordsOf(known)
      .map((word) => words[word])
      .join(", ");
    this.page.shown();
  }

  /** The server has what stands there; {@link #hint} for the rest. */
  saved(ref, hint, isUnread = Boolean(hint)) {
    const { say, now } = this.page;
    const time = new Date(now()).toLocaleTimeString(document.documentElement.lang, { hourCycle: "h23" });
    const word = document.createElement("span");
    word.className = "saved-word";
    word.textContent = say("saved");
    this.#find("saved-of", ref).replaceChildren(word, ` ${time}`);
    this.hint(ref, hint, isUnread);
    this.show(ref);
  }

  /**
   * What the server has to say about what stands there, else null or undefined; `isUnread` where it can't read it, though that
   * may be told at a field.
   */
  hint(ref, hint, isUnread = Boolean(hint)) {
    this.#tell(this.#find("hint-of", ref), hint ?? "");
    this.linkOf(ref).toggleAttribute("data-unread", isUnread);
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
