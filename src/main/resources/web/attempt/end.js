import { sendLate } from "./late.js";
import { Reopening } from "./reopened.js";

/** The server closes an attempt within a second or two. */
const CLOSED_WITHIN = 2500;
/** What came too late is sent again after so long. */
const LATE_AGAIN = 10_000;

const TIME_IS_UP = "time is up";
const ENDED = "ended";

const world = () => ({
  after: (millis, act) => setTimeout(act, millis),
  sendLate,
  goTo: (outcome) => location.replace(outcome),
  watch: (attempt, reopened) => new Reopening(attempt, reopened).begin(),
  /** The page of what counts takes this one's place, from its top: browsers would go back to where one was reading. */
  leave: () => {
    history.scrollRestoration = "manual";
    history.replaceState(null, "", "#outcome");
    location.reload();
  },
});

/**
 * The end of working. When the time is up nothing can be given any more: what waits is sent, the attempt is handed in, and where
 * that isn't taken the server is asked a moment later what became of it. It may be that more time was given at the very end;
 * then one works on. What the server didn't take in time it keeps apart, and that is never called saved.
 */
export class End {
  /**
   * @param page with {attempt, outcome: where the page of what counts is, if not here, parts, queue, saving, say, speak(text),
   *     left() → milliseconds, timeSeen(): the notice about the time isn't needed any more, ask(), handIn() → whether it is}
   * @param around what browsers have and tests replace
   */
  constructor(page, around = world()) {
    this.page = page;
    this.around = around;
    this.ended = false;
    this.closing = false;
    this.timeIsUp = false;
  }

  /** Whether the attempt has ended, or the server is about to close it: there is nothing to ask or to save for the moment. */
  isHere() {
    return this.ended || this.closing;
  }

  /** Looks at the time that is left. */
  async look() {
    const isUp = this.page.left() <= 0;
    if (this.timeIsUp && !isUp) {
      this.timeIsUp = false;
      this.spoken = false;
      this.page.parts.release(TIME_IS_UP);
    }
    if (isUp && !this.isHere()) {
      await this.#close();
    }
  }

  /** The server says that the attempt has ended. What it didn't take is told, and sent to be kept apart, before one goes on. */
  come() {
    const { attempt, parts, queue, saving, say } = this.page;
    if (this.late) {
      return;
    }
    this.ended = true;
    queue.stop();
    parts.hold(ENDED);
    saving.ofPage("over");
    const lost = saving.unsaved();
    // A practice run has nothing to be sorry for.
    if (lost.length === 0 || this.page.outcome) {
      this.leave();
      return;
    }
    this.late = true;
    $("not-taken").replaceChildren(...lost.map((one) => this.#notTaken(one)));
    $("ended").hidden = false;
    // It says so itself, and what became of the answers besides.
    this.page.timeSeen();
    $("to-outcome").onclick = () => this.leave();
    addEventListener("online", () => this.#sendLate());
    this.#sendLate();
    this.around.watch(attempt, () => {
      this.#tell(say("reopened"));
      $("to-outcome").textContent = say("goOn");
    });
  }

  /** To the page of what counts. */
  leave() {
    this.ended = true;
    this.page.queue.stop();
    const { outcome } = this.page;
    outcome ? this.around.goTo(outcome) : this.around.leave();
  }

  async #close() {
    const { parts, queue, say, speak, ask, handIn } = this.page;
    this.closing = true;
    this.timeIsUp = true;
    parts.hold(TIME_IS_UP);
    await queue.flush();
    if (!this.spoken) {
      this.spoken = true;
      speak(say("timeOver"));
    }
    // What was sent may have come back with the end itself.
    if (!this.ended && (await handIn())) {
      this.leave();
      return;
    }
    this.around.after(CLOSED_WITHIN, () => {
      this.closing = false;
      ask();
    });
  }

  async #sendLate() {
    if (this.sending || this.kept) {
      return;
    }
    this.sending = true;
    const { attempt, queue, say } = this.page;
    this.#tell(say("lateSending"));
    const entries = await queue.kept.entries(queue.pending);
    const { kept, reached, running } = await this.around.sendLate(attempt, entries, queue.kept.heard?.server);
    this.sending = false;
    if (kept) {
      this.kept = true;
      queue.kept.settle(entries);
      queue.pending.clear();
      this.#tell(say("lateKept"));
      return;
    }
    if (running) {
      // A lecturer has opened it again: the page begins anew, with what waits.
      this.leave();
      return;
    }
    const isOnlyHere = queue.kept.word() === "memory" || queue.kept.word() === "full";
    const elsewhere = reached ? say("lateRefused") : say("lateWaits");
    this.#tell(isOnlyHere ? say("lateOnlyHere") : elsewhere);
    this.around.after(LATE_AGAIN, () => this.#sendLate());
  }

  /** Also to who hears the page, since it is an alert. */
  #tell(text) {
    if ($("late-told").textContent !== text) {
      $("late-told").textContent = text;
    }
  }

  #notTaken({ ref, name }) {
    const { parts, queue, say } = this.page;
    const given = queue.waiting(ref);
    const words = document.createElement("bdi");
    // A file that wasn't sent can't be sent any more.
    words.textContent = given ? parts.inWords(ref, given) : say("notTaken");
    const item = document.createElement("li");
    item.append(`${name}: `, words);
    return item;
  }
}

const $ = (id) => document.getElementById(id);
