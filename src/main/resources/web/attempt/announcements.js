import { send } from "../http.js";
import { isolated } from "../isolated.js";
import { timeOfDay } from "./time-of-day.js";

/**
 * What lecturers tell all who sit: below the bar until it is acknowledged, spoken once, and to be read again beside the
 * overview. It never takes the focus, and nothing that is being typed moves.
 */
export class Announcements {
  /** @param page with {say, speak(text)} */
  constructor(attempt, { say, speak }, sending = send) {
    this.path = `/api/attempts/${attempt}/announcements`;
    this.say = say;
    this.speak = speak;
    this.send = sending;
    this.known = 0;
    this.seen = new Set();
    this.open = new Map();
  }

  /** @param count how many there are as far as the server has said; undefined where it only said that there is a new one */
  async told(count = Infinity) {
    if (count > this.known) {
      await this.#ask("GET", this.path);
    }
    await this.#tellSeen();
  }

  /** Where it fails, the next poll asks again. */
  async #ask(method, path) {
    try {
      const { ok, body } = await this.send(method, path);
      if (ok && Array.isArray(body)) {
        this.#show(body);
      }
      return ok;
    } catch {
      return false;
    }
  }

  #show(all) {
    for (const one of all.slice(this.known)) {
      this.known = one.number;
      this.#list(one);
      if (!one.seen) {
        this.#notice(one);
        this.speak(this.say("announced", isolated(one.text)));
      }
    }
  }

  #notice(one) {
    const notice = this.#part(".announcement");
    this.#tell(notice, one);
    notice.querySelector("button").addEventListener("click", () => {
      notice.remove();
      this.seen.add(one.number);
      this.#tellSeen();
    });
    document.querySelector(".exam-notices").append(notice);
  }

  #list(one) {
    if (!this.all) {
      this.all = this.#part(".announced");
      document.querySelector(".rail-foot").prepend(this.all);
    }
    const line = document.createElement("li");
    line.append(Object.assign(document.createElement("strong"), { className: "num" }), " ", Object.assign(document.createElement("span"), { className: "as-told" }));
    line.firstChild.dataset.at = line.lastChild.dataset.told = "";
    this.#tell(line, one);
    this.all.querySelector("ol").append(line);
  }

  #tell(element, { at, language, text }) {
    element.querySelector("[data-at]").textContent = this.say("announcedAt", timeOfDay(at));
    const told = element.querySelector("[data-told]");
    told.lang = language;
    told.textContent = text;
  }

  #part = (selector) => document.getElementById("announcement").content.querySelector(selector).cloneNode(true);

  /** What was acknowledged while the server couldn't be reached is told again with the next poll. */
  async #tellSeen() {
    for (const number of [...this.seen]) {
      if (await this.#ask("POST", `${this.path}/${number}/seen`)) {
        this.seen.delete(number);
      }
    }
  }
}
