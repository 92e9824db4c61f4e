import { send } from "../http.js";

/** How often a page asks while a link counts, in case the server's news are lost. */
const ASK = 5000;

const world = () => ({ send, after: (millis, act) => setTimeout(act, millis), cancel: (timer) => clearTimeout(timer), now: () => performance.now() });

/**
 * The links by which a phone sends photos of a part. What a phone sends is saved by the server at once: the page takes the
 * newer answer over, where nothing of its own waits for that part.
 */
export class Phones {
  /**
   * @param attempt the attempt's id
   * @param page with {parts, queue, badges}
   * @param around what browsers have and tests replace
   */
  constructor(attempt, page, around = world()) {
    this.path = `/api/attempts/${attempt}/phone`;
    this.page = page;
    this.around = around;
    this.followers = new Map();
  }

  /** @param on with came(): a page of the part has come; over(): its link doesn't count any more */
  follow(ref, on) {
    this.followers.set(ref, { on });
  }

  /** Makes a link: {until, address, code}; undefined where the server can't be reached, and {refused} where it says no. */
  async make(ref) {
    const answer = await this.#send("POST", ref);
    if (answer?.ok && answer.body?.address) {
      this.#until(ref, answer.body);
      return answer.body;
    }
    return answer?.body?.detail ? { refused: answer.body.detail } : undefined;
  }

  /** Takes a link back; whether that is done. */
  async withdraw(ref) {
    const answer = await this.#send("DELETE", ref);
    if (answer?.ok) {
      this.#forget(ref);
    }
    return Boolean(answer?.ok);
  }

  /** A phone has sent something, to some part. */
  came() {
    [...this.followers.keys()].forEach((ref) => this.#ask(ref));
  }

  /** By differences of the server's own times: the device's clock may be wrong. */
  #until(ref, { until, serverTime }) {
    const follower = this.followers.get(ref);
    follower.ends = this.around.now() + Date.parse(until) - Date.parse(serverTime);
    this.#askSoon(ref);
  }

  #askSoon(ref) {
    const follower = this.followers.get(ref);
    this.around.cancel(follower.timer);
    if (follower.ends !== undefined) {
      follower.timer = this.around.after(ASK, () => this.#ask(ref));
    }
  }

  async #ask(ref) {
    const answer = await this.#send("GET", ref);
    const follower = this.followers.get(ref);
    if (answer?.ok && answer.body?.answer) {
      if (this.#takeOver(ref, answer.body.answer)) {
        follower.on.came();
      }
      if (follower.ends !== undefined && !answer.body.until) {
        this.#forget(ref);
        follower.on.over();
      }
    } else if (follower.ends !== undefined && this.around.now() > follower.ends) {
      this.#forget(ref);
      follower.on.over();
    }
    this.#askSoon(ref);
  }

  #forget(ref) {
    const follower = this.followers.get(ref);
    this.around.cancel(follower.timer);
    follower.ends = undefined;
  }

  #takeOver(ref, answer) {
    const { parts, queue, badges } = this.page;
    if (answer.revision <= queue.revision(ref) || queue.waiting(ref) !== undefined) {
      return false;
    }
    queue.begin(ref, answer);
    parts.write(ref, answer.response);
    badges.show(ref);
    return true;
  }

  #send(method, ref) {
    return this.around.send(method, `${this.path}/${ref}`).catch(() => undefined);
  }
}
