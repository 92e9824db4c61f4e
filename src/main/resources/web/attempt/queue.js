import { send } from "../http.js";

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 10_000;

/**
 * What is changed on the page and not yet acknowledged by the server. Each change is kept on the device before it is
 * sent, so that a crash or a reload loses nothing; it leaves the queue only when the server says that it has it.
 */
export class SaveQueue {
  /**
   * @param attempt the attempt's id
   * @param tab this page's random id
   * @param on callbacks: saved(part, change), stale(part, current), state(word), ended(), takenOver(), signedOut(), time(ms, deadlineMs)
   */
  constructor(attempt, tab, on) {
    this.path = `/api/attempts/${attempt}`;
    this.key = `klausur.attempt.${attempt}`;
    this.tab = tab;
    this.on = on;
    this.revisions = new Map();
    this.pending = new Map(Object.entries(this.#stored()));
    this.wait = FIRST_WAIT;
    this.stopped = false;
  }

  /** Takes a change in; the newest of a part replaces an older one that waits. */
  add(part, response, delay) {
    this.pending.set(part, response);
    this.#store();
    this.on.state("saving");
    this.#sendIn(delay);
  }

  revision(part) {
    return this.revisions.get(part) ?? 0;
  }

  /** Resolves when nothing waits any more; false where the server doesn't answer or takes nothing. */
  async flush() {
    clearTimeout(this.timer);
    for (let tries = 0; this.pending.size > 0 && tries < 5 && !this.stopped; tries++) {
      await this.#send();
    }
    return this.pending.size === 0;
  }

  /** The last chance of a page that is being closed. */
  flushKeepalive() {
    if (this.pending.size > 0 && !this.stopped) {
      send("POST", `${this.path}/answers`, this.#body([...this.pending]), { keepalive: true }).catch(() => {});
    }
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  resume() {
    this.stopped = false;
    this.#sendIn(0);
  }

  drop(part) {
    this.pending.delete(part);
    this.#store();
  }

  #sendIn(delay) {
    clearTimeout(this.timer);
    if (!this.stopped) {
      this.timer = setTimeout(() => this.#send(), delay);
    }
  }

  async #send() {
    if (this.sending) {
      await this.sending;
    }
    if (this.pending.size === 0 || this.stopped) {
      return;
    }
    this.sending = this.#sendBatch([...this.pending]);
    await this.sending;
    this.sending = undefined;
  }

  async #sendBatch(batch) {
    this.on.state("saving");
    try {
      const answer = await send("POST", `${this.path}/answers`, this.#body(batch), { signal: AbortSignal.timeout(15_000) });
      if (answer.ok) {
        this.wait = FIRST_WAIT;
        this.#acknowledged(batch, answer.body);
      } else {
        this.#refused(answer);
      }
    } catch {
      this.#tryAgain();
    }
  }

  #body(batch) {
    return {
      tab: this.tab,
      changes: batch.map(([part, response]) => ({ part, base: this.revision(part), response })),
    };
  }

  #acknowledged(batch, saved) {
    this.on.time(Date.parse(saved.serverTime), Date.parse(saved.deadline));
    saved.changes.forEach((change, place) => {
      const [part, sent] = batch[place];
      if (change.outcome === "STALE") {
        this.on.stale(part, change.current);
        return;
      }
      this.revisions.set(part, change.revision);
      if (this.pending.get(part) === sent) {
        this.pending.delete(part);
      }
      this.on.saved(part, change);
    });
    this.#store();
    if (this.pending.size > 0) {
      this.#sendIn(0);
    } else {
      this.on.state("saved");
    }
  }

  #refused({ status, body }) {
    const code = body?.code ?? "";
    if (status === 409 && code.includes("writer")) {
      this.on.takenOver();
    } else if (status === 409) {
      this.on.ended();
    } else if (status === 401 || status === 499 || status === 0 || status === 302) {
      this.on.signedOut();
      this.#tryAgain();
    } else {
      this.#tryAgain();
    }
  }

  #tryAgain() {
    this.on.state("offline");
    this.#sendIn(this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  #stored() {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? "{}");
    } catch {
      return {};
    }
  }

  #store() {
    try {
      localStorage.setItem(this.key, JSON.stringify(Object.fromEntries(this.pending)));
    } catch {
      // A full or forbidden storage takes nothing away from saving on the server.
    }
  }
}
