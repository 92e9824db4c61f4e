import { forgetPagesOfOthers } from "./attempt/offline.js";
import { forgetEnded, sendLeftovers } from "./attempt/leftovers.js";
import { openStore } from "./attempt/store.js";
import { textsOf } from "./texts.js";

/**
 * On each page but the exam's own: what an exam of this person left on the device is sent, quietly, and the pages that were
 * kept for somebody else go.
 */
const { person } = document.documentElement.dataset;
const notice = document.getElementById("leftovers");

forgetPagesOfOthers(person);
if (person && notice) {
  const say = textsOf(notice);
  const store = await openStore();
  await sendLeftovers(store, person, (attempt, became) => {
    const line = document.createElement("p");
    line.textContent = { sent: say("leftoversSent"), late: say("leftoversLate"), open: say("leftoversOpen") }[became];
    if (became === "open") {
      const link = document.createElement("a");
      link.href = `/attempts/${attempt}`;
      link.textContent = say("leftoversToExam");
      line.append(" ", link);
    }
    notice.append(line);
    notice.hidden = false;
    document.getElementById("main").prepend(notice);
  });
  // The address of an exam's page shows what counts once it has ended: nothing of it is needed here any more.
  await forgetEnded(store, person, location.pathname.split("/")[2] ?? "");
}
