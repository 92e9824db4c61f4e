import { send } from "../http.js";

const POLL = 15_000;
const NEWS = ["DEADLINE_MOVED", "ENDED", "TAKEN_OVER"];

/** Whether an answer's status says that nobody is signed in. */
export const isSignedOut = (status) => status === 401 || status === 499;

/** Whether our own server says that the attempt is none of who asks: somebody else is signed in. A firewall names no code. */
export const isAnother = ({ status, body }) => (status === 403 || status === 404) && typeof body?.code === "string";

const world = () => ({
  send,
  every: (millis, act) => setInterval(act, millis),
  events: (path) => new EventSource(path),
});

/** How the attempt stands on the server: asked for now and then, and as soon as the server says that something happened. */
export class Standing {
  /**
   * @param attempt the attempt's id
   * @param tab this page's random id
   * @param on as the queue's: time(ms, deadlineMs), ended(), takenOver(), signedOut(as whom); photographed(): a phone has sent
   *     something; announced(how many there are, where that is known): there may be more; and isOver(): nothing is to be asked
   * @param around what browsers have and tests replace
   */
  constructor(attempt, tab, on, around = world()) {
    this.path = `/api/attempts/${attempt}`;
    this.tab = tab;
    this.on = on;
    this.around = around;
  }

  /** {reached, signedOut, another, told}: told is undefined where the answer, maybe a network's own, says nothing of the attempt. */
  async read() {
    try {
      const answer = await this.around.send("GET", `${this.path}/standing`);
      const told = answer.ok && answer.body?.state ? answer.body : undefined;
      return { reached: true, signedOut: isSignedOut(answer.status), another: isAnother(answer), told };
    } catch {
      // Reachability is measured by saving, not by asking.
      return { reached: false, signedOut: false, another: false };
    }
  }

  async ask() {
    if (this.on.isOver()) {
      return;
    }
    const { signedOut, another, told } = await this.read();
    if (signedOut || another) {
      this.on.signedOut(another ? "another" : undefined);
    } else if (told) {
      this.#tell(told);
    }
  }

  /** From now on. */
  follow() {
    const ask = () => this.ask();
    this.around.every(POLL, ask);
    const events = this.around.events(`${this.path}/events`);
    NEWS.forEach((kind) => events.addEventListener(kind, ask));
    events.addEventListener("PHOTOGRAPHED", () => this.on.photographed());
    events.addEventListener("ANNOUNCED", () => this.on.announced());
  }

  #tell({ serverTime, deadline, state, writer, announcements = 0 }) {
    this.on.announced(announcements);
    this.on.time(Date.parse(serverTime), Date.parse(deadline));
    if (state !== "RUNNING") {
      this.on.ended();
    } else if (writer && writer !== this.tab) {
      this.on.takenOver();
    }
  }
}
