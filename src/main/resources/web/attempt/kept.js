import { same } from "./answers.js";
import { changesOf, hashOf, START } from "./chain.js";

const TRY_AGAIN = 5000;
const WAITING = "waiting";
const KNOWN = "known";

const world = () => ({
  deviceTime: () => Date.now(),
  after: (millis, act) => setTimeout(act, millis),
  old: () => localStorage,
});

/** The newest response of an entry. */
export const newestOf = (entry) => entry?.wanted ?? entry?.sent;

/**
 * What one person's page keeps on the device for an attempt: each change until the server has it, what the server is known to
 * have, and when it was last heard. Names begin with the person, so that nobody else's page at the same machine sees or sends
 * them; changes are kept by tab, so that two tabs never overwrite each other's, and a page that begins takes over what others
 * have left. Writes are put together: one is on its way, what was changed meanwhile is the next.
 */
export class Kept {
  /**
   * @param store what keeps values (store.js)
   * @param whose with {person, attempt, tab}
   * @param around what browsers have and tests replace
   */
  constructor(store, { person, attempt, tab }, around = world()) {
    this.store = store;
    this.attempt = attempt;
    this.tab = tab;
    this.prefix = `${person}/${attempt}/`;
    this.around = around;
    /** Hears of each write that was done or refused. */
    this.changed = () => {};
    /** The server's time as well as the page knows it. */
    this.now = () => around.deviceTime();
    this.answers = new Map();
    this.heard = undefined;
    this.steps = new Map();
    /** When the newest response of a part was typed. */
    this.typed = new Map();
    /** What waits of this tab, by name. */
    this.waiting = new Map();
    this.full = false;
    this.count = 0;
  }

  /** What waits, by part, as it is taken over from the tabs that left it; and fills what is known besides. */
  async load() {
    const stored = await this.store.read(this.prefix).catch(() => []);
    const left = [...(await this.#older()), ...stored.filter(([key]) => this.#kindOf(key) === WAITING)];
    for (const [key, value] of stored) {
      if (this.#kindOf(key) === KNOWN) {
        this.answers.set(this.#rest(key, 1), value);
      }
    }
    this.heard = stored.find(([key]) => this.#kindOf(key) === "heard")?.[1];
    const pending = new Map();
    for (const part of new Set(left.map(([key]) => this.#rest(key, 2)))) {
      pending.set(part, this.#takeOver(part, left.filter(([key]) => this.#rest(key, 2) === part)));
    }
    this.#write();
    return pending;
  }

  /** Keeps what waits for a part. */
  put(part, entry) {
    const key = this.#own(part);
    const response = newestOf(entry);
    if (!same(this.typed.get(part)?.response, response)) {
      this.typed.set(part, { response, typedAt: this.now(), deviceAt: this.around.deviceTime() });
    }
    const { typedAt, deviceAt = this.around.deviceTime() } = this.typed.get(part);
    // When to try again counts on this page's clock only.
    const refused = entry.refused && { status: entry.refused.status, text: entry.refused.text };
    this.count++;
    const lastContact = this.heard?.server ?? 0;
    const value = { ...entry, refused, typedAt, deviceAt, lastContact, seq: this.count, id: `${this.tab}:${this.count}` };
    this.waiting.set(key, value);
    this.steps.set(key, { key, value });
    this.#write();
  }

  /** Nothing waits for a part any more. */
  drop(part) {
    this.waiting.delete(this.#own(part));
    this.steps.set(this.#own(part), { key: this.#own(part) });
    this.#write();
  }

  /** The server has this for a part. */
  know(part, answer) {
    const known = this.answers.get(part);
    if (answer && !(known?.revision === answer.revision && same(known.response, answer.response))) {
      this.answers.set(part, { revision: answer.revision, response: answer.response });
      this.steps.set(`${KNOWN}/${part}`, { key: `${this.prefix}${KNOWN}/${part}`, value: this.answers.get(part) });
      this.#write();
    }
  }

  /** The server was heard at this time of its own, and works until then. */
  hear(server, deadline) {
    if (Number.isFinite(server) && Number.isFinite(deadline)) {
      this.heard = { server, deadline, device: this.around.deviceTime() };
      this.steps.set("heard", { key: `${this.prefix}heard`, value: this.heard });
      this.#write();
    }
  }

  /** {now, deadline} of the server as the device can tell, later than a page kept since `made`; undefined where it is newer. */
  timeSince(made) {
    if (!this.heard || this.heard.server <= made) {
      return undefined;
    }
    const since = Math.max(0, this.around.deviceTime() - this.heard.device);
    return { now: this.heard.server + since, deadline: this.heard.deadline };
  }

  /** Whether a page of this attempt was here before. */
  knows() {
    return this.heard !== undefined;
  }

  /** "kept" where all of it would outlive a crash, "writing" until then, "full" where the browser takes no more, "memory" where none. */
  word() {
    if (this.store.kind === "memory") {
      return "memory";
    }
    if (this.full) {
      return "full";
    }
    return this.steps.size > 0 || this.running ? "writing" : "kept";
  }

  /** Resolves when nothing is being written. */
  async written() {
    while (this.running) {
      await this.running;
    }
  }

  /** What waits, on the device or, where that keeps nothing, on the page: in the order it was typed, with its evidence. */
  async entries(pending) {
    await this.written();
    const stored = entriesOf(await this.store.read(`${this.prefix}${WAITING}/`).catch(() => []));
    const isStored = (part, entry) => stored.some((one) => one.part === part && same(newestOf(one), newestOf(entry)));
    const others = [...pending].filter(([part, entry]) => !isStored(part, entry));
    return [...stored, ...others.map(([part, entry]) => ({ part, ...entry, typedAt: this.typed.get(part)?.typedAt ?? this.now() }))].sort(byTime);
  }

  /** These needn't wait any more. */
  settle(entries) {
    // What is about to be written is newer.
    for (const { key, id } of entries.filter((entry) => entry.key && !this.steps.has(entry.key))) {
      this.waiting.delete(key);
      this.steps.set(key, { key, was: id });
    }
    this.#write();
  }

  /** Nothing of it is needed on the device any more. */
  async forget() {
    this.steps.clear();
    this.waiting.clear();
    await this.written();
    const stored = await this.store.read(this.prefix).catch(() => []);
    await this.store.write(stored.map(([key]) => ({ key }))).catch(() => {});
  }

  #own(part) {
    return `${this.prefix}${WAITING}/${this.tab}/${part}`;
  }

  #kindOf(key) {
    return key.slice(this.prefix.length).split("/")[0];
  }

  /** What stands behind as many names. */
  #rest(key, names) {
    return key.slice(this.prefix.length).split("/").slice(names).join("/");
  }

  /**
   * The entry of a part that several tabs may have left: the newest counts, on top of the oldest, which goes first so that
   * the server's journal has both. What can't be put so stays where it is, for a later page.
   */
  #takeOver(part, entries) {
    const sorted = [...entries].sort(([, a], [, b]) => a.typedAt - b.typedAt);
    const [first, last] = [sorted[0], sorted.at(-1)];
    const [older, newer] = [first[1], last[1]];
    const taken = entries.filter(([, value]) => same(newestOf(value), newestOf(newer)));
    const { base, sent, wanted, refused, typedAt, deviceAt } = newer;
    let entry = { base, sent, wanted, refused };
    if (!taken.includes(first) && !(older.sent && older.wanted)) {
      taken.push(first);
      entry = { base: older.base, sent: newestOf(older), wanted: newestOf(newer), refused: undefined };
    }
    this.typed.set(part, { response: newestOf(newer), typedAt, deviceAt });
    this.put(part, entry);
    taken.forEach(([key, { id }]) => this.steps.set(key, { key, was: id }));
    return entry;
  }

  /** What the release before kept, in local storage and by the attempt alone. */
  async #older() {
    const name = `klausur.attempt.${this.attempt}`;
    try {
      const entries = Object.entries(JSON.parse(this.around.old().getItem(name) ?? "{}"));
      const taken = entries.map(([part, value]) => ({ key: `${this.prefix}${WAITING}/before/${part}`, value: { ...value, typedAt: this.now(), id: "before" } }));
      if (taken.length > 0) {
        await this.store.write(taken);
        this.around.old().removeItem(name);
      }
      return taken.map(({ key, value }) => [key, value]);
    } catch {
      return [];
    }
  }

  #write() {
    this.running ??= this.#writeAll();
  }

  async #writeAll() {
    // All that one event of the page changes goes together.
    await undefined;
    let isTaken = true;
    while (this.steps.size > 0 && isTaken) {
      isTaken = await this.#writeOnce();
    }
    // Nothing is awaited between the last look and here, so that no change falls between two writes.
    this.running = undefined;
    this.full = !isTaken;
    if (this.full) {
      this.around.after(TRY_AGAIN, () => this.#write());
    }
    this.changed();
  }

  /** Whether the browser took it. */
  async #writeOnce() {
    const steps = this.steps;
    this.steps = new Map();
    try {
      await this.#chain(steps);
      await this.store.write([...steps.values()]);
      return true;
    } catch {
      // What was changed meanwhile is newer.
      this.steps = new Map([...steps, ...this.steps]);
      return false;
    }
  }

  /** The chain of what waits changes with it: an entry whose hashes are others is written as well. */
  async #chain(steps) {
    let before = START;
    for (const [key, value] of [...this.waiting].sort(([, a], [, b]) => byTime(a, b))) {
      const hashes = [];
      for (const change of changesOf({ part: this.#rest(key, 2), ...value })) {
        before = await hashOf(before, this.attempt, change);
        hashes.push(before);
      }
      if (hashes.join() !== value.hashes?.join()) {
        value.hashes = hashes;
        // Taken away meanwhile, by a later step.
        if (this.waiting.get(key) === value) steps.set(key, { key, value });
      }
    }
  }
}

/** Of what is stored below a person's and an attempt's name, what waits: in the order it was typed. */
export function entriesOf(stored) {
  return stored
    .map(([key, value]) => ({ key, part: key.split("/").slice(4).join("/"), tab: key.split("/")[3], ...value }))
    .filter((entry) => newestOf(entry) !== undefined)
    .sort(byTime);
}

/** In the order it was typed. */
export const byTime = (a, b) => a.typedAt - b.typedAt || (a.seq ?? 0) - (b.seq ?? 0);
