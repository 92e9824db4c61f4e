import { textsOf } from "../texts.js";
import { calculate, unmistakable, written } from "./calculation.js";
import { type } from "./palette.js";

/** As many results as one goes back to. */
const KEPT = 5;
const FIELDS = "input[type=text], textarea";
/** Where a keyboard comes up by itself over what one wants to see. */
const BY_FINGER = "(pointer: coarse)";

const $ = (id) => document.getElementById(id);

/**
 * The calculator of the exam's page: a panel beside the paper, which goes on being worked at. It keeps its last results until
 * the page is left, and puts one into the field that one typed in last.
 */
export class Calculator {
  /**
   * @param paper where fields are
   * @param page with {nameOf(ref), speak(text), go(id): shows the part of this id}
   */
  constructor(paper, page) {
    this.page = page;
    this.panel = $("calculator");
    this.say = textsOf(this.panel);
    this.input = $("calculator-input");
    this.result = $("calculator-result");
    this.insert = $("calculator-insert");
    this.history = $("calculator-history");
    // After the sheet of a phone, which closes itself and takes the focus back.
    this.openers = document.querySelectorAll("[data-calculator]");
    this.openers.forEach((opener) => opener.addEventListener("click", () => setTimeout(() => this.toggle())));
    paper.addEventListener("focusin", ({ target }) => this.#last(target));
    this.panel.addEventListener("keydown", (event) => this.#key(event));
    $("calculator-close").addEventListener("click", () => this.#close());
    $("calculator-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#calculate();
    });
    this.insert.addEventListener("click", () => this.#insert());
    const pad = $("calculator-pad");
    // The input keeps its caret.
    pad.addEventListener("mousedown", (event) => event.preventDefault());
    pad.addEventListener("click", ({ target }) => this.#press(target.closest("button")));
    this.#showInsert();
  }

  toggle() {
    if (!this.panel.hidden) {
      this.#close();
      return;
    }
    this.before = document.activeElement;
    this.panel.hidden = false;
    this.#tellOpeners();
    (matchMedia(BY_FINGER).matches ? $("calculator-title") : this.input).focus();
  }

  #close() {
    this.panel.hidden = true;
    this.#tellOpeners();
    const back = this.field?.isConnected ? this.field : this.before;
    back?.focus();
  }

  #key(event) {
    if (event.key === "Escape" && !event.isComposing) {
      event.stopPropagation();
      this.#close();
    }
  }

  #tellOpeners() {
    this.openers.forEach((opener) => opener.setAttribute("aria-expanded", String(!this.panel.hidden)));
  }

  #last(target) {
    if (target.matches(FIELDS) && target.closest("[data-part]") && !target.closest(".note")) {
      this.field = target;
      this.#showInsert();
    }
  }

  #press(button) {
    const { put, act } = button?.dataset ?? {};
    const { input } = this;
    if (put) {
      input.setRangeText(put, input.selectionStart, input.selectionEnd, "end");
    } else if (act === "clear") {
      input.value = "";
    } else if (act === "back") {
      const { selectionStart: from, selectionEnd: to } = input;
      input.setRangeText("", from === to ? Math.max(0, from - 1) : from, to, "end");
    }
  }

  #calculate() {
    const { value, problem, sign } = calculate(this.input.value);
    this.value = problem ? undefined : written(value, this.say("mark"));
    this.result.textContent = problem ? this.#why(problem, sign) : `= ${this.value}`;
    this.result.dataset.is = problem ? "problem" : "value";
    if (problem) {
      this.input.setAttribute("aria-invalid", "true");
    } else {
      this.input.removeAttribute("aria-invalid");
      this.#remember(`${this.input.value.trim()} = ${this.value}`, this.value);
    }
    this.#showInsert();
  }

  #why(problem, sign = "") {
    const { say } = this;
    const whys = {
      empty: say("calcEmpty"),
      tooLong: say("calcTooLong"),
      number: say("calcNumber", sign),
      name: say("calcName", sign),
      sign: say("calcSign", sign),
      missing: sign ? say("calcMissing", sign) : say("calcMissingEnd"),
      operator: say("calcOperator", sign),
      opening: say("calcOpening"),
      closing: say("calcClosing"),
      zero: say("calcZero"),
      none: say("calcNone"),
      large: say("calcLarge"),
    };
    return whys[problem];
  }

  /** The newest first; one that is pressed is calculated with. */
  #remember(line, value) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet-button num";
    button.textContent = line;
    button.addEventListener("click", () => {
      const { input } = this;
      input.setRangeText(value, input.selectionStart, input.selectionEnd, "end");
      input.focus();
    });
    item.append(button);
    this.history.prepend(item);
    [...this.history.children].slice(KEPT).forEach((old) => old.remove());
    $("calculator-past").hidden = false;
  }

  #showInsert() {
    const { field, say } = this;
    const ref = field?.closest("[data-part]")?.dataset.part;
    this.insert.disabled = this.value === undefined || !ref;
    this.insert.textContent = ref ? say("calcInsertInto", this.page.nameOf(ref)) : say("calcInsert");
  }

  #insert() {
    const { field } = this;
    const text = unmistakable(this.value);
    const { selectionStart: from, selectionEnd: to, value, maxLength } = field;
    const isTooLong = maxLength >= 0 && value.length - (to - from) + text.length > maxLength;
    if (field.matches(":disabled") || isTooLong) {
      this.page.speak(this.say("calcNotInserted"));
      return;
    }
    // The problem in which it stands may not be the one that is shown.
    if (!field.checkVisibility()) {
      this.page.go(field.closest("[data-part]").id);
    }
    field.focus();
    type(field, text);
  }
}
