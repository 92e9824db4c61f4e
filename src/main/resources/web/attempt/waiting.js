import { register } from "./offline.js";
import { clockText, ServerTime } from "./time.js";

/** Counts down to the opening by the server's time and then loads the page with its start button. */
const line = document.querySelector("[data-opens-at]");
if (line) {
  const time = new ServerTime(Number(line.dataset.now));
  const tick = () => {
    const left = Number(line.dataset.opensAt) - time.now();
    line.querySelector("[role=timer]").textContent = clockText(left);
    if (left <= 0) {
      // Spread over two seconds, so that 1,500 pages don't ask at the same instant.
      setTimeout(() => location.reload(), Math.random() * 2000);
    } else {
      setTimeout(tick, 500);
    }
  };
  tick();
}

/** Before the exam's page is opened, so that it is kept as it comes. */
register();
