/** By letter, with Alt and Shift: letters that no browser's menu has in English or German, and that stand alike on both keyboards. */
const LETTERS = { M: "flag", O: "overview", G: "textSize", K: "timeSeen", R: "calculator", U: "formula" };

/** Keys without a letter, which type nothing on any keyboard. */
const PARTS = { PageDown: "nextPart", PageUp: "previousPart" };
const PROBLEMS = { PageDown: "nextProblem", PageUp: "previousProblem", End: "handIn" };

/** What no field of text is, though it is a control. */
const NO_TEXT = "input:is([type=radio], [type=checkbox], [type=button], [type=file]), button, select";
const FIELD = "input, textarea, select, [contenteditable], [role=application]";

/**
 * What a key means on the exam's page, if anything. AltGr, which types on many keyboards, comes as Ctrl and Alt and means
 * nothing here; a Mac tells Alt and a letter as the sign that they would type, so the place of the key counts there.
 */
export function meant({ key, code, altKey, shiftKey, ctrlKey, metaKey, inField }) {
  if (ctrlKey || metaKey) {
    return undefined;
  }
  if (!altKey) {
    return key === "?" && !inField ? "help" : undefined;
  }
  if (key === "?" || key === "¿") {
    return "help";
  }
  if (!shiftKey) {
    return PARTS[key];
  }
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : (code ?? "").replace(/^Key/, "");
  return PROBLEMS[key] ?? LETTERS[letter];
}

/** The keys of the exam's page: each does what a button does too, and all can be switched off. */
export class Shortcuts {
  /**
   * @param acts by name what each does
   * @param off whether they are switched off
   * @param page where keys are pressed
   */
  constructor(acts, off, page = document) {
    this.acts = acts;
    this.off = off;
    page.addEventListener("keydown", (event) => this.#key(event));
  }

  #key(event) {
    // While a sign is being composed all keys are the input method's, and a dialog's keys are its own.
    if (this.off() || event.isComposing || event.defaultPrevented || document.querySelector("dialog[open]")) {
      return;
    }
    const { target } = event;
    const inField = target.matches?.(FIELD) && !target.matches(NO_TEXT);
    const { key, code, altKey, shiftKey, ctrlKey, metaKey } = event;
    const act = meant({ key, code, altKey, shiftKey, ctrlKey, metaKey, inField });
    if (act) {
      event.preventDefault();
      this.acts[act]();
    }
  }
}
