import { send } from "../http.js";
import { same } from "./answers.js";
import { Patience, spread } from "./patience.js";

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 10_000;
/** A refused part is tried again less often: what refuses it mostly stays. */
const FIRST_WAIT_REFUSED = 5000;
const LONGEST_WAIT_REFUSED = 60_000;
const ANSWER_WITHIN = 15_000;
/** As many changes as the server takes at once. */
const MOST_CHANGES = 200;
const SIGNED_OUT = new Set([0, 302, 401, 499]);
/** What our own server tells somebody else than the attempt's student; a firewall says 403 of a text that it dislikes. */
const SOMEBODY_ELSE = new Set([403, 404]);
/** Says nothing of the changes themselves: nobody is signed in, or the server has too much to do. */
const NOT_NOW = new Set([0, 302, 401, 408, 425, 429, 499]);
/** What is too large or doesn't fit its part stays so until the student changes it. */
const FOR_GOOD = new Set([413, 422]);

const world = () => ({
  send,
  now: () => performance.now(),
  after: (millis, act) => setTimeout(act, millis),
  cancel: (timer) => clearTimeout(timer),
  random: () => Math.random(),
  within: (millis) => AbortSignal.timeout(millis),
});

/**
 * What is changed on the page and not yet acknowledged by the server. Each change is kept on the device as soon as it is
 * made (kept.js), so that a crash or a reload loses nothing; it leaves the queue only when the server says that it has it, or has a
 * newer one. Whatever else is answered, by the server or by something between, the change stays.
 *
 * A part waits with the revision it was made on (`base`), what is on its way (`sent`) and what was changed since
 * (`wanted`). What is on its way is sent again as it was until its fate is known: the answer may have been lost and not
 * the change, and a newer one on the old base would look like a conflict with another window. A part that the server
 * refuses (`refused`) waits for itself, so that it holds up no other, until the student changes it or a later try.
 */
export class SaveQueue {
  /**
   * @param attempt the attempt's id
   * @param kept what keeps changes on the device, for this page's tab
   * @param on callbacks: saved(part, change), stale(part, current), state("saving"|"saved"|"refused"|"offline", why),
   *     ended(), takenOver(), signedOut(as whom: undefined or "another"), time(ms, deadlineMs); `why` is {status}, undefined
   *     without an answer
   * @param around what browsers have and tests replace
   */
  constructor(attempt, kept, on, around = world()) {
    this.path = `/api/attempts/${attempt}`;
    this.kept = kept;
    this.tab = kept.tab;
    this.on = on;
    this.around = around;
    this.revisions = new Map();
    this.pending = new Map();
    this.left = new Set();
    this.suspects = new Set();
    this.patience = new Patience(FIRST_WAIT, LONGEST_WAIT, () => this.around.random());
    this.offline = false;
    this.stopped = false;
  }

  /** Takes over what waits on the device, and what the server is known to have. */
  async open() {
    this.pending = await this.kept.load();
    this.left = new Set(this.pending.keys());
    this.kept.answers.forEach(({ revision }, part) => this.revisions.set(part, revision));
  }

  /** Takes a change in; the newest of a part replaces an older one that waits. */
  add(part, response, delay) {
    this.#set(part, this.#with(this.pending.get(part), part, response));
    this.#tell();
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

  /** Why the server refused what waits for a part, {status, text}; undefined where it didn't. */
  refusal(part) {
    return this.pending.get(part)?.refused;
  }

  /** What the server has for a part, when the page begins: what waits and says the same need not be sent. */
  begin(part, stands) {
    this.revisions.set(part, stands?.revision ?? 0);
    this.kept.know(part, stands);
    if (stands && this.pending.has(part) && same(this.waiting(part), stands.response)) {
      this.drop(part);
    }
  }

  /** The student wants the waiting response after all, on top of `revision`. */
  keep(part, revision) {
    this.#set(part, { base: revision, wanted: this.waiting(part) });
  }

  drop(part) {
    this.pending.delete(part);
    this.left.delete(part);
    this.kept.drop(part);
  }

  /** Tries everything now, what was refused too. Resolves to whether nothing waits any more. */
  async flush() {
    this.around.cancel(this.timer);
    this.#forgive();
    for (let failures = 0, rounds = this.pending.size + 5; rounds > 0 && failures < 2 && this.#isAnyDue(); rounds--) {
      failures += (await this.#send()) ? 0 : 1;
    }
    return this.pending.size === 0;
  }

  /** The last chance of a page that is being closed; what it sends still waits until the next page knows better. */
  flushKeepalive() {
    const parts = [...this.pending.keys()].filter((part) => !this.refusal(part) && !this.suspects.has(part));
    if (parts.length > 0 && !this.stopped) {
      const changes = parts.flatMap((part) => this.#lastWords(part, this.pending.get(part)));
      this.around.send("POST", `${this.path}/answers`, { tab: this.tab, changes }, { keepalive: true }).catch(() => {});
    }
  }

  /** Somebody else is signed in at this browser: nothing is sent until the student is again. */
  holdFromAnother() {
    this.another = true;
    this.hold();
  }

  stop() {
    this.stopped = true;
    this.around.cancel(this.timer);
  }

  /** Changes wait, since nothing can be sent: the page has begun without the server, or somebody else is signed in. */
  hold() {
    this.stop();
    this.offline = true;
    this.why = undefined;
    this.#tell();
  }

  resume() {
    this.stopped = false;
    this.another = false;
    this.#forgive();
    this.#tell();
    this.#sendIn(0);
  }

  /** A refused response was never taken: the new one takes its place. */
  #with(entry, part, response) {
    if (!entry) {
      return { base: this.revision(part), wanted: response };
    }
    if (entry.refused) {
      return { base: entry.base, wanted: response };
    }
    return { ...entry, wanted: entry.sent && same(entry.sent, response) ? undefined : response };
  }

  /** What was changed behind something on its way builds on it; not where another page had sent that. */
  #lastWords(part, { base, sent, wanted }) {
    if (!sent) {
      return [{ part, base, response: wanted }];
    }
    const first = { part, base, response: sent };
    return wanted && !this.left.has(part) ? [first, { part, base: base + 1, response: wanted }] : [first];
  }

  #forgive() {
    for (const { refused } of this.pending.values()) {
      if (refused) {
        refused.again = 0;
      }
    }
  }

  #isDue(part) {
    const refused = this.refusal(part);
    return !refused || (refused.again ?? 0) <= this.around.now();
  }

  #isAnyDue() {
    return !this.stopped && [...this.pending.keys()].some((part) => this.#isDue(part));
  }

  /** What goes together: all that nothing is known against, and only then one of the others, alone. */
  #next() {
    const due = [...this.pending.keys()].filter((part) => this.#isDue(part));
    const sound = due.filter((part) => !this.refusal(part) && !this.suspects.has(part));
    return sound.length > 0 ? sound.slice(0, MOST_CHANGES) : due.slice(0, 1);
  }

  #sendIn(delay) {
    this.around.cancel(this.timer);
    if (!this.stopped) {
      this.timer = this.around.after(delay, () => this.#send());
    }
  }

  /** At once where something is due, else when the first refused part is to be tried again. */
  #sendNext() {
    if (this.#isAnyDue()) {
      this.#sendIn(0);
      return;
    }
    const soonest = Math.min(...[...this.pending.values()].map(({ refused }) => refused?.again ?? Infinity));
    if (soonest < Infinity) {
      this.#sendIn(soonest - this.around.now());
    }
  }

  /** Whether an answer came that brought something further. */
  async #send() {
    // One batch at a time: a second one would send the same changes again and take the first one's answers for its own.
    while (this.sending) {
      await this.sending;
    }
    const parts = this.stopped ? [] : this.#next();
    if (parts.length === 0) {
      return true;
    }
    this.sending = this.#sendBatch(parts);
    try {
      return await this.sending;
    } finally {
      this.sending = undefined;
    }
  }

  async #sendBatch(parts) {
    this.#tell();
    let answer;
    try {
      const body = { tab: this.tab, changes: parts.map((part) => this.#onItsWay(part)) };
      const signal = this.around.within(ANSWER_WITHIN);
      answer = await this.around.send("POST", `${this.path}/answers`, body, { signal });
    } catch {
      return this.#tryAgain();
    }
    if (answer.ok) {
      // Networks that want a sign-in answer 200 with a page of theirs.
      return answer.body?.changes?.length === parts.length ? this.#acknowledged(parts, answer.body) : this.#tryAgain(answer);
    }
    return this.#notTaken(parts, answer);
  }

  #onItsWay(part) {
    const entry = this.pending.get(part);
    if (!entry.sent) {
      entry.sent = entry.wanted;
      entry.wanted = undefined;
      this.kept.put(part, entry);
    }
    return { part, base: entry.base, response: entry.sent };
  }

  #acknowledged(parts, saved) {
    this.#reached();
    this.on.time(Date.parse(saved.serverTime), Date.parse(saved.deadline));
    saved.changes.forEach((change, place) => this.#settle(parts[place], change));
    this.#tell();
    this.#sendNext();
    return true;
  }

  #settle(part, change) {
    this.suspects.delete(part);
    if (change.outcome === "STALE") {
      this.on.stale(part, change.current);
      return;
    }
    this.revisions.set(part, change.revision);
    const { sent, wanted } = this.pending.get(part) ?? {};
    this.kept.know(part, sent && { revision: change.revision, response: sent });
    if (wanted === undefined) {
      this.drop(part);
    } else {
      this.left.delete(part);
      this.#set(part, { base: change.revision, wanted });
    }
    this.on.saved(part, change);
  }

  #notTaken(parts, answer) {
    const { status, body } = answer;
    const code = status === 409 ? body?.code : undefined;
    if (code === "other-writer") {
      this.on.takenOver();
      return false;
    }
    if (code === "attempt-ended") {
      this.on.ended();
      return false;
    }
    if (SOMEBODY_ELSE.has(status) && body?.code) {
      this.holdFromAnother();
      this.on.signedOut("another");
      return false;
    }
    if (SIGNED_OUT.has(status)) {
      this.on.signedOut();
    }
    return NOT_NOW.has(status) || status === 409 || status >= 500 ? this.#tryAgain(answer) : this.#refused(parts, answer);
  }

  /** Sets aside what the server names. Where it names none, one at a time shows which, and the others get through. */
  #refused(parts, { status, body }) {
    this.#reached();
    const problems = (body?.problems ?? []).map(({ field, text }) => ({ part: placeOf(field, parts), text }));
    const named = problems.filter(({ part }) => part !== undefined);
    if (parts.length === 1) {
      this.#setAside(parts[0], status, named[0]?.text ?? body?.problems?.[0]?.text ?? body?.detail ?? "");
    } else if (named.length > 0) {
      named.forEach(({ part, text }) => this.#setAside(part, status, text));
    } else {
      parts.forEach((part) => this.suspects.add(part));
    }
    this.#tell();
    this.#sendNext();
    return true;
  }

  #setAside(part, status, text) {
    this.suspects.delete(part);
    const entry = this.pending.get(part);
    if (entry.wanted !== undefined) {
      // Changed meanwhile: what was refused is no longer what the student wants.
      this.#set(part, { base: entry.base, wanted: entry.wanted });
      return;
    }
    const wait = Math.min((entry.refused?.wait ?? FIRST_WAIT_REFUSED / 2) * 2, LONGEST_WAIT_REFUSED);
    const again = FOR_GOOD.has(status) ? Infinity : this.around.now() + spread(wait, this.around.random);
    this.#set(part, { base: entry.base, sent: entry.sent, refused: { status, text, wait, again } });
  }

  #reached() {
    this.patience.reset();
    this.offline = false;
  }

  #tryAgain(answer) {
    this.offline = true;
    this.why = answer && { status: answer.status };
    this.#tell();
    this.#sendIn(Math.max(this.patience.next(), Math.min(answer?.retryAfter ?? 0, LONGEST_WAIT_REFUSED)));
    return false;
  }

  #tell() {
    const entries = [...this.pending.values()];
    if (entries.length > 0 && this.offline) {
      this.on.state("offline", this.why);
    } else if (entries.some(({ refused }) => refused)) {
      this.on.state("refused");
    } else {
      this.on.state(entries.length > 0 ? "saving" : "saved");
    }
  }

  #set(part, entry) {
    this.pending.set(part, entry);
    this.kept.put(part, entry);
  }
}

/** The part that a problem's field names, such as changes[2].response. */
function placeOf(field, parts) {
  const place = /^changes\[(\d+)\]/.exec(field ?? "")?.[1];
  return place === undefined ? undefined : parts[Number(place)];
}
