import { markOfAll } from "./marks.js";

/** How far one is, above the overview and at each problem: as the parts' links tell, which are kept up to date one by one. */
export class Progress {
  /**
   * @param overview the list of links
   * @param shown where it is told: {answered, flagged}, the latter with a number to be seen and words to be read
   */
  constructor(overview, shown, say) {
    this.overview = overview;
    this.shown = shown;
    this.say = say;
  }

  /** After all that is being told now: a page that opens tells of each part. */
  soon() {
    if (!this.due) {
      this.due = true;
      queueMicrotask(() => this.show());
    }
  }

  show() {
    this.due = false;
    const [all, answered, flagged] = this.#counted(this.overview);
    this.shown.answered.textContent = this.say("progress", answered, all);
    this.shown.flagged.hidden = flagged === 0;
    const [number, words] = this.shown.flagged.querySelectorAll("span");
    number.textContent = flagged;
    words.textContent = this.say("flaggedParts", flagged);
    for (const problem of this.overview.children) {
      this.#ofProblem(problem);
    }
  }

  #ofProblem(problem) {
    const [all, answered] = this.#counted(problem);
    problem.querySelector("[data-count-of]").textContent = `, ${this.say("progress", answered, all)}`;
    const marks = [...problem.querySelectorAll("[data-goto]")].map(({ dataset }) => dataset.mark);
    problem.querySelector("[data-mark-of]").setAttribute("href", `#mark-${markOfAll(marks)}`);
  }

  #counted(within) {
    return ["", "[data-answered]", "[data-flagged]"].map((which) => within.querySelectorAll(`[data-goto]${which}`).length);
  }
}
