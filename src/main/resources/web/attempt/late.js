import { send } from "../http.js";
import { changesOf, hashOf, START } from "./chain.js";

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
