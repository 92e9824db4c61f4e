import { Help } from "./help.js";
import { remember, remembered } from "./resume.js";
import { resumePlace } from "./paper.js";
import { Problems } from "./problems.js";
import { Rail } from "./rail.js";
import { Sheet } from "./sheet.js";
import { Shortcuts } from "./shortcuts.js";

/** One's way through the paper: problems, the overview beside them or as a sheet, the help and its keys, put together. */
export class Navigation {
  /** @param page with {attempt, say, speak(text), badges, reading, timeSeen(): the notice about the time was seen, calculator()} */
  constructor(page) {
    this.page = page;
    this.paper = document.getElementById("paper");
    this.problems = new Problems({ shown: (number, count) => this.#shown(number, count) });
    this.rail = new Rail({ place: this.paper, heading: () => this.problems.heading() });
    this.sheet = new Sheet({
      say: page.say,
      step: (by) => this.problems.step(by),
      opened: () => this.rail.enter(),
    });
    this.help = new Help(page);
    new Shortcuts(this.#acts(), () => page.reading.has("keys-off"));
    page.reading.onChange((word) => word === "paper-all" && this.problems.showAll(page.reading.has(word)));
  }

  /** Once the paper is there, at the place where one was. */
  begin() {
    const { attempt, reading } = this.page;
    this.rail.begin();
    this.problems.begin(this.paper, reading.has("paper-all"), Number(remembered(this.#key())) || 1);
    resumePlace(attempt);
  }

  /** To the part or problem of this id. */
  go(id) {
    this.problems.go(id);
  }

  /** The focus goes back to where one worked. */
  back() {
    this.rail.leave();
  }

  #acts() {
    const { problems, rail, sheet, help } = this;
    const here = () => rail.has(document.activeElement);
    return {
      help: () => help.open(),
      nextPart: () => problems.stepPart(1),
      previousPart: () => problems.stepPart(-1),
      nextProblem: () => problems.step(1),
      previousProblem: () => problems.step(-1),
      flag: () => this.#flag(problems.part()),
      overview: () => (sheet.isNeeded() ? sheet.open() : here() ? rail.leave() : rail.enter()),
      textSize: () => help.nextTextSize(),
      timeSeen: () => this.page.timeSeen(),
      calculator: () => this.page.calculator(),
      formula: () => document.activeElement.closest(".writing")?.querySelector("[data-formula-toggle]").click(),
      handIn: () => document.getElementById("hand-in").click(),
    };
  }

  #shown(number, count) {
    this.rail.show(number);
    this.sheet.show(number, count);
    remember(this.#key(), String(number));
  }

  /** By a key, and so said: nothing else tells it to who doesn't see. */
  #flag(part) {
    if (part) {
      part.querySelector("[data-flag]").click();
      this.page.speak(this.page.badges.linkOf(part.dataset.part).textContent.trim());
    }
  }

  #key() {
    return `klausur.problem.${this.page.attempt}`;
  }
}
