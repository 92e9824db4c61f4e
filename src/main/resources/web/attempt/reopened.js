import { send } from "../http.js";

/** Nobody waits for it with a finger on a key, and 1,500 pages may stand open after an exam. */
const EVERY = 30_000;
/** From then on a page asks only when somebody comes back to it. */
const TIMES = 120;

const world = () => ({
  send,
  after: (millis, act) => setTimeout(act, millis),
  isSeen: () => document.visibilityState === "visible",
  onSeen: (act) => document.addEventListener("visibilitychange", act),
});

/** Asks now and then whether a lecturer has opened an ended attempt again, as long as somebody looks at the page. */
export class Reopening {
  /**
   * @param attempt the attempt's id
   * @param reopened called once, when it is
   * @param around what browsers have and tests replace
   */
  constructor(attempt, reopened, around = world()) {
    this.path = `/api/attempts/${attempt}/standing`;
    this.reopened = reopened;
    this.around = around;
    this.asked = 0;
    this.isDone = false;
  }

  begin() {
    this.around.onSeen(() => this.#look());
    this.#later();
  }

  #later() {
    if (!this.isDone && this.asked < TIMES) {
      this.around.after(EVERY, async () => {
        await this.#look();
        this.#later();
      });
    }
  }

  async #look() {
    if (this.isDone || !this.around.isSeen()) {
      return;
    }
    this.asked++;
    const answer = await this.around.send("GET", this.path).catch(() => undefined);
    if (answer?.ok && answer.body?.state === "RUNNING" && !this.isDone) {
      this.isDone = true;
      this.reopened();
    }
  }
}
