import { inWords, isBlank, readPart, writePart } from "./answers.js";
import { cleanControl } from "./clean.js";
import { isPartly } from "./marks.js";
import { greyWhileTyping, tell } from "./readings.js";
import { liven } from "./widgets.js";

const TYPING_PAUSE = 400;
const TYPED = "input[type=text], textarea";
const ANSWERS = "[data-field], .answer, .option input";

/** The parts of the paper on the page, by their refs: what is given in each, and whether anything can be given now. */
export class Parts {
  /**
   * @param files what upload parts hand their files to
   * @param on changed(ref, response, pause): one was changed, to be saved after a pause; held(whether): all or none can be
   *     changed now
   */
  constructor(files, on) {
    this.files = files;
    this.on = on;
    this.elements = new Map();
    this.reasons = new Set();
  }

  /** Takes the parts within an element, once the paper is there. */
  begin(element) {
    element.querySelectorAll("[data-part]").forEach((part) => this.#begin(part));
  }

  /** In the order of the paper. */
  refs() {
    return [...this.elements.keys()];
  }

  response(ref) {
    return readPart(this.elements.get(ref));
  }

  isBlank(ref) {
    return isBlank(this.response(ref));
  }

  /** Whether some of its fields are filled and some aren't. */
  isPartly(ref) {
    return isPartly(this.elements.get(ref));
  }

  write(ref, response) {
    writePart(this.elements.get(ref), response);
    this.#showClear(this.elements.get(ref));
  }

  /**
   * What the server says of how a part's answer is read, told at its fields.
   *
   * @param isCurrent whether it is said of what stands there now
   * @returns what no field can be named for
   */
  tell(ref, said, isCurrent) {
    return tell(this.elements.get(ref), said, isCurrent);
  }

  /** A response to a part, for people. */
  inWords(ref, response) {
    return inWords(this.elements.get(ref), response);
  }

  /** Nothing can be given any more, for a reason, until no reason is left. */
  hold(reason) {
    this.reasons.add(reason);
    this.elements.forEach((part) => (part.disabled = true));
    this.on.held(true);
  }

  release(reason) {
    this.reasons.delete(reason);
    if (this.reasons.size > 0) {
      return;
    }
    for (const part of this.elements.values()) {
      part.disabled = false;
      part.dispatchEvent(new CustomEvent("thawed"));
    }
    this.on.held(false);
  }

  #begin(part) {
    this.elements.set(part.dataset.part, part);
    liven(part, this.files);
    greyWhileTyping(part);
    part.addEventListener("input", ({ target }) => {
      if (target.matches(ANSWERS)) {
        if (target.matches(TYPED)) {
          cleanControl(target);
        }
        this.#changed(part, target.matches(TYPED) ? TYPING_PAUSE : 0);
      }
    });
    clearOf(part)?.addEventListener("click", () => this.#clear(part));
  }

  #changed(part, pause) {
    this.#showClear(part);
    this.on.changed(part.dataset.part, readPart(part), pause);
  }

  /** A single choice is taken back. */
  #clear(part) {
    const choices = [...part.querySelectorAll("input[type=radio]")];
    choices.forEach((choice) => (choice.checked = false));
    this.#changed(part, 0);
    choices[0].focus();
  }

  #showClear(part) {
    clearOf(part)?.toggleAttribute("hidden", !part.querySelector("input[type=radio]:checked"));
  }
}

const clearOf = (part) => part.querySelector("[data-clear]");
