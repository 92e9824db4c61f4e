import { Announcements, clockText } from "./time.js";

/** The time that is left: to be seen, unless one hides it, and said by a screen reader at a few marks. */
export class Clock {
  /** @param page with {say, speak(text), left() → milliseconds} */
  constructor(page) {
    this.page = page;
    this.shown = document.getElementById("clock");
    this.toggle = document.getElementById("clock-toggle");
    this.announcements = new Announcements();
    this.toggle.addEventListener("click", () => this.#hide(!this.shown.hidden));
  }

  show() {
    this.shown.textContent = clockText(this.page.left());
  }

  /** Says how much is left where it is time to. */
  announce() {
    const { say, speak, left } = this.page;
    const minutes = this.announcements.due(left());
    if (minutes !== undefined) {
      speak(minutes === 1 ? say("minuteLeft") : say("minutesLeft", minutes));
    }
  }

  #hide(hidden) {
    this.shown.hidden = hidden;
    this.toggle.setAttribute("aria-expanded", String(!hidden));
    this.toggle.textContent = this.page.say(hidden ? "showClock" : "hideClock");
  }
}
