import { send } from "/web/http.js";
import { same } from "./answers.js";

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 10_000;
const ANSWER_WITHIN = 15_000;
const SIGNED_OUT = new Set([0, 302, 401, 403, 404, 499]);

/**
 * What is changed on the page and not yet acknowledged by the server. Each change is kept on the device before it is
 * sent, so that a crash or a reload loses nothing; it leaves the queue only when the server says that it has it.
 *
 * A part waits with the revision it was made on (`base`), what is on its way (`sent`) and what was changed since
 * (`wanted`). What is on its way is sent again as it was until its fate is known: the answer may have been lost and not
 * the change, and a newer one on the old base would look like a conflict with another window.
 */
export class SaveQueue {
  /**
   * @param attempt the attempt's id
   * @param tab this page's random id
   * @param on callbacks: saved(part, change), stale(part, current), refused(part, text), state(word), ended(), takenOver(),
   *     signedOut(), time(ms, deadlineMs)
   */
  constructor(attempt, tab, on) {
    this.path = `/api/attempts/${attempt}`;
    this.key = `klausur.attempt.${attempt}`;
    this.tab = tab;
    this.on = on;
    this.revisions = new Map();
    this.pending = new Map(Object.entries(this.#stored()));
    this.left = new Set(this.pending.keys());
    this.wait = FIRST_WAIT;
    this.most = Infinity;
    this.stopped = false;
  }

  /** Takes a change in; the newest of a part replaces an older one that waits. */
  add(part, response, delay) {
    const entry = this.pending.get(part) ?? { base: this.revision(part) };
    entry.wanted = entry.sent && same(entry.sent, response) ? undefined : response;
    this.pending.set(part, entry);
    this.#store();
    this.on.state("saving");
    this.#sendIn(delay);
  }

  revision(part) {
    return this.revisions.get(part) ?? 0;
  }

  /** The newest response that waits for the server; undefined where none does. */
  waiting(part) {
    const entry = this.pending.get(part);
    return entry?.wanted ?? entry?.sent;
  }

  /** What the server has for a part, when the page begins: what waits and says the same need not be sent. */
  begin(part, stands) {
    this.revisions.set(part, stands?.revision ?? 0);
    if (stands && this.pending.has(part) && same(this.waiting(part), stands.response)) {
      this.drop(part);
    }
  }

  /** The student wants the waiting response after all, on top of `revision`. */
  keep(part, revision) {
    this.pending.set(part, { base: revision, wanted: this.waiting(part) });
    this.#store();
  }

  drop(part) {
    this.pending.delete(part);
    this.left.delete(part);
    this.#store();
  }

  /** Resolves when nothing waits any more; false where the server doesn't answer or takes nothing. */
  async flush() {
    clearTimeout(this.timer);
    for (let tries = 0; this.pending.size > 0 && tries < 5 && !this.stopped; tries++) {
      await this.#send();
    }
    return this.pending.size === 0;
  }

  /** The last chance of a page that is being closed; what it sends still waits until the next page knows better. */
  flushKeepalive() {
    if (this.pending.size > 0 && !this.stopped) {
      const changes = [...this.pending].flatMap(([part, entry]) => this.#lastWords(part, entry));
      send("POST", `${this.path}/answers`, { tab: this.tab, changes }, { keepalive: true }).catch(() => {});
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

  /** What was changed behind something on its way builds on it; not where another page had sent that. */
  #lastWords(part, { base, sent, wanted }) {
    if (!sent) {
      return [{ part, base, response: wanted }];
    }
    const first = { part, base, response: sent };
    return wanted && !this.left.has(part) ? [first, { part, base: base + 1, response: wanted }] : [first];
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
    this.sending = this.#sendBatch([...this.pending.keys()].slice(0, this.most));
    try {
      await this.sending;
    } finally {
      this.sending = undefined;
    }
  }

  async #sendBatch(parts) {
    this.on.state("saving");
    let answer;
    try {
      const body = { tab: this.tab, changes: parts.map((part) => this.#onItsWay(part)) };
      answer = await send("POST", `${this.path}/answers`, body, { signal: AbortSignal.timeout(ANSWER_WITHIN) });
    } catch {
      this.#tryAgain();
      return;
    }
    if (answer.ok) {
      this.wait = FIRST_WAIT;
      this.#acknowledged(parts, answer.body);
    } else {
      this.#refused(parts, answer);
    }
  }

  #onItsWay(part) {
    const entry = this.pending.get(part);
    if (!entry.sent) {
      entry.sent = entry.wanted;
      entry.wanted = undefined;
      this.#store();
    }
    return { part, base: entry.base, response: entry.sent };
  }

  #acknowledged(parts, saved) {
    this.on.time(Date.parse(saved.serverTime), Date.parse(saved.deadline));
    saved.changes.forEach((change, place) => this.#settle(parts[place], change));
    this.#store();
    if (this.pending.size > 0) {
      this.#sendIn(0);
    } else {
      this.most = Infinity;
      this.on.state("saved");
    }
  }

  #settle(part, change) {
    if (change.outcome === "STALE") {
      this.on.stale(part, change.current);
      return;
    }
    this.revisions.set(part, change.revision);
    this.left.delete(part);
    const wanted = this.pending.get(part)?.wanted;
    if (wanted === undefined) {
      this.pending.delete(part);
    } else {
      this.pending.set(part, { base: change.revision, wanted });
    }
    this.on.saved(part, change);
  }

  #refused(parts, { status, body }) {
    if (status === 409) {
      (body?.code === "other-writer" ? this.on.takenOver : this.on.ended)();
    } else if (SIGNED_OUT.has(status)) {
      this.on.signedOut();
      this.#tryAgain();
    } else if (status >= 500) {
      this.#tryAgain();
    } else if (parts.length > 1) {
      // One of them can't be taken: one at a time shows which, and the others get through.
      this.most = 1;
      this.#sendIn(0);
    } else {
      this.drop(parts[0]);
      this.on.refused(parts[0], body?.problems?.[0]?.text ?? body?.detail ?? "");
      this.#sendIn(0);
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
