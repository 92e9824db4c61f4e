import { send } from "../http.js";
import { changesOf, hashOf, START } from "./chain.js";
import { isRefused, postFile } from "./post-file.js";

/** As many as go at once. */
const MOST = 100;

/**
 * Hands what was typed and came too late to the server, which keeps it apart with its evidence until a lecturer decides.
 * Answers {kept: whether all of it is there, reached: whether the server answered, running: whether the attempt goes on after
 * all}. What is sent again is kept once.
 *
 * @param attempt the attempt's id
 * @param entries what waits, as it is kept on the device, in the order it was typed
 * @param lastContact when the server was last heard, by its own time; the first entry's time where that isn't known
 */
export async function sendLate(attempt, entries, lastContact, sending = send) {
  const changes = entries.flatMap(changesOf);
  let before = START;
  for (const change of changes) {
    before = await hashOf(before, attempt, change);
    change.hash = before;
  }
  const contact = lastContact ? new Date(lastContact).toISOString() : changes[0]?.typedAt;
  for (let from = 0; from < changes.length; from += MOST) {
    const body = { lastContact: contact, entries: changes.slice(from, from + MOST) };
    const answer = await sending("POST", `/api/attempts/${attempt}/late`, body).catch(() => undefined);
    if (answer?.status !== 202 || answer.body?.kept !== body.entries.length) {
      const reached = answer !== undefined && answer.status > 0 && answer.status < 500;
      return { kept: false, reached, running: answer?.body?.code === "attempt-running" };
    }
  }
  return { kept: true, reached: true, running: false };
}

/**
 * Brings files that didn't arrive before the end to the server, where they count for nothing until an answer that names them is
 * admitted.
 *
 * @param files what waits, each with part, file, base: the revision that the student saw, at: when it was chosen, answer(digest)
 * @returns with entries: the answers that name them, as what waits is told in the queue; refused: the parts of those that the
 *     server doesn't want; reached: whether each was answered. None is tried behind one that wasn't
 */
export async function bringFiles(attempt, files, post = postFile) {
  const entries = [];
  const refused = [];
  for (const { part, file, base, at, answer } of files) {
    const told = await post(`/api/attempts/${attempt}/files/late/${part}`, file, () => {});
    if (told.status === 200 && told.body?.file) {
      entries.push({ part, base, wanted: answer(told.body.file), typedAt: at });
    } else if (isRefused(told)) {
      refused.push(part);
    } else {
      return { entries, refused, reached: false };
    }
  }
  return { entries, refused, reached: true };
}
