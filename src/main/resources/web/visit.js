import { forgetPagesOfOthers } from "./attempt/offline.js";
import { forgetEnded, refusedFiles, sendLeftovers } from "./attempt/leftovers.js";
import { openStore } from "./attempt/store.js";
import { textsOf } from "./texts.js";

/**
 * On each page but the exam's own: what an exam of this person left on the device is sent, quietly, and the pages that were
 * kept for somebody else go. A file that the server doesn't want is told until the student takes it away.
 */
const { person } = document.documentElement.dataset;
const notice = document.getElementById("leftovers");

forgetPagesOfOthers(person);
if (person && notice) {
  const say = textsOf(notice);
  const store = await openStore();
  const show = (line) => {
    notice.append(line);
    notice.hidden = false;
    document.getElementById("main").prepend(notice);
  };
  const refused = ({ key, name, content }) => {
    const line = Object.assign(document.createElement("div"), { className: "stack" });
    const words = Object.assign(document.createElement("p"), { textContent: say("leftoversRefused", name) });
    const acts = Object.assign(document.createElement("p"), { className: "actions" });
    const save = Object.assign(document.createElement("a"), { href: URL.createObjectURL(content), className: "button small", download: name, textContent: say("leftoversSave") });
    const forget = Object.assign(document.createElement("button"), { type: "button", className: "button secondary small", textContent: say("leftoversForget") });
    forget.addEventListener("click", async () => {
      await store.write([{ key }]);
      line.remove();
      notice.hidden = !notice.querySelector("p");
    });
    acts.append(save, forget);
    line.append(words, acts);
    return line;
  };
  await sendLeftovers(store, person, (attempt, became) => {
    const line = document.createElement("p");
    line.textContent = { sent: say("leftoversSent"), late: say("leftoversLate"), open: say("leftoversOpen") }[became];
    if (became === "open") {
      const link = document.createElement("a");
      link.href = `/attempts/${attempt}`;
      link.textContent = say("leftoversToExam");
      line.append(" ", link);
    }
    show(line);
  });
  (await refusedFiles(store, person)).forEach((file) => show(refused(file)));
  // The address of an exam's page shows what counts once it has ended: nothing of it is needed here any more.
  await forgetEnded(store, person, location.pathname.split("/")[2] ?? "");
}
