/** The server closes an attempt within a second or two. */
const CLOSED_WITHIN = 2500;

const TIME_IS_UP = "time is up";
const ENDED = "ended";

const world = () => ({
  after: (millis, act) => setTimeout(act, millis),
  /** The page of what counts takes this one's place, from its top: browsers would go back to where one was reading. */
  leave: () => {
    history.scrollRestoration = "manual";
    history.replaceState(null, "", "#outcome");
    location.reload();
  },
});

/**
 * The end of working. When the time is up nothing can be given any more: what waits is sent, and a moment later the server is
 * asked what became of the attempt. It may be that more time was given at the very end; then one works on.
 */
export class End {
  /**
   * @param page with {parts, queue, saving, say, speak(text), left() → milliseconds, ask()}
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
      this.page.parts.release(TIME_IS_UP);
    }
    if (isUp && !this.isHere()) {
      await this.#close();
    }
  }

  /** The server says that the attempt has ended. What it didn't take is told before the page of what counts comes. */
  come() {
    const { parts, queue, saving } = this.page;
    this.ended = true;
    queue.stop();
    parts.hold(ENDED);
    saving.ofPage("over");
    const lost = saving.unsaved();
    if (lost.length === 0) {
      this.leave();
      return;
    }
    document.getElementById("not-taken").replaceChildren(...lost.map((one) => this.#notTaken(one)));
    document.getElementById("ended").hidden = false;
  }

  /** To the page of what counts. */
  leave() {
    this.ended = true;
    this.page.queue.stop();
    this.around.leave();
  }

  async #close() {
    const { parts, queue, say, speak, ask } = this.page;
    this.closing = true;
    this.timeIsUp = true;
    parts.hold(TIME_IS_UP);
    await queue.flush();
    speak(say("timeOver"));
    this.around.after(CLOSED_WITHIN, () => {
      this.closing = false;
      ask();
    });
  }

  #notTaken({ ref, name }) {
    const { parts, queue, say } = this.page;
    const given = queue.waiting(ref);
    const words = document.createElement("bdi");
    words.textContent = given ? parts.inWords(ref, given) : "";
    const item = document.createElement("li");
    item.append(`${name}: ${say("notTaken")} `, words);
    return item;
  }
}
