import { send } from "../http.js";
import { isAnother, isSignedOut } from "./standing.js";

const ELSEWHERE = "written elsewhere";

const world = () => ({
  send,
  patience: () => new Promise((resolve) => setTimeout(resolve, 2000 + 1000 * Math.random())),
});

/** Whether this page is the one that writes the attempt: one at a time does, and the newest that wants to. */
export class Writer {
  /**
   * @param attempt the attempt's id
   * @param page with {parts, queue, notes, saving, badges, time(ms, deadlineMs), ended(), signedOut(whether, as whom),
   *     announced(how many)}
   * @param around what browsers have and tests replace
   */
  constructor(attempt, page, around = world()) {
    this.path = `/api/attempts/${attempt}/writer`;
    this.page = page;
    this.around = around;
    this.told = document.getElementById("taken-over");
    this.button = document.getElementById("continue-here");
    this.button.addEventListener("click", () => this.untilTakenOver());
  }

  /** Another page writes now: this one says so and waits. */
  lose() {
    const { parts, queue, saving } = this.page;
    queue.stop();
    if (!this.told.hidden) {
      return;
    }
    parts.hold(ELSEWHERE);
    saving.ofPage("elsewhere");
    this.told.hidden = false;
    this.button.focus();
  }

  /** Tries again and again; until then one works on with what the device knows, where it knows the attempt. */
  async untilTakenOver() {
    for (;;) {
      try {
        return await this.#takeOver();
      } catch {
        this.#goOnAlone();
        await this.around.patience();
      }
    }
  }

  /** Starts from what the server has; what waits on this device goes on top of it. */
  async #takeOver() {
    const { parts, queue, saving, time, ended, signedOut } = this.page;
    const answer = await this.around.send("POST", this.path, { tab: queue.tab });
    if (!answer.ok) {
      signedOut(isSignedOut(answer.status) || isAnother(answer), isAnother(answer) ? "another" : undefined);
      throw new Error(`taking over: ${answer.status}`);
    }
    const { state, answers, notes = {}, serverTime, deadline, announcements = 0 } = answer.body;
    for (const ref of parts.refs()) {
      queue.begin(ref, answers[ref]);
    }
    if (state !== "RUNNING") {
      ended();
      return;
    }
    parts.refs().forEach((ref) => this.#write(ref, answers[ref]));
    time(Date.parse(serverTime), Date.parse(deadline));
    this.told.hidden = true;
    signedOut(false);
    parts.release(ELSEWHERE);
    document.getElementById("paper").inert = false;
    this.alone = false;
    saving.ofPage("saved");
    queue.resume();
    this.page.notes.begin(notes);
    this.page.announced(announcements);
  }

  /** A page that was loaded without the server shows what was answered and takes more; what is given waits on the device. */
  #goOnAlone() {
    const { parts, queue, saving } = this.page;
    if (this.alone) {
      return;
    }
    if (!this.told.hidden || !queue.kept.knows()) {
      saving.ofAnswers("offline");
      return;
    }
    this.alone = true;
    queue.hold();
    parts.refs().forEach((ref) => this.#write(ref, queue.kept.answers.get(ref)));
    document.getElementById("paper").inert = false;
    parts.release(ELSEWHERE);
    saving.ofPage("away");
  }

  #write(ref, stands) {
    const { parts, queue, badges } = this.page;
    const response = queue.waiting(ref) ?? stands?.response;
    if (response) {
      parts.write(ref, response);
      badges.hint(ref, parts.tell(ref, stands, queue.waiting(ref) === undefined), Boolean(stands?.hint));
    }
    badges.show(ref);
  }
}
