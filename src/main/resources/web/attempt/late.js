import { send } from "../http.js";
import { newestOf } from "./kept.js";

/** As many as go at once. */
const MOST = 100;

const instant = (millis) => new Date(millis || 0).toISOString();

/**
 * Hands what was typed and came too late to the server, which keeps it apart with its evidence until a lecturer decides.
 * Answers {kept: whether all of it is there, reached: whether the server answered}.
 *
 * @param attempt the attempt's id
 * @param entries what waits, as it is kept on the device, in the order it was typed
 * @param lastContact when the server was last heard, by its own time
 */
export async function sendLate(attempt, entries, lastContact, sending = send) {
  const changes = entries.flatMap(changesOf);
  for (let from = 0; from < changes.length; from += MOST) {
    const body = { lastContact: instant(lastContact), entries: changes.slice(from, from + MOST) };
    const answer = await sending("POST", `/api/attempts/${attempt}/late`, body).catch(() => undefined);
    if (answer?.status !== 202 || answer.body?.kept !== body.entries.length) {
      return { kept: false, reached: answer !== undefined && answer.status > 0 && answer.status < 500 };
    }
  }
  return { kept: true, reached: true };
}

/** What was on its way, maybe in vain, and what was typed on top of it. */
function changesOf({ part, base, sent, wanted, typedAt, hash }) {
  return [sent, wanted]
    .filter((response) => response !== undefined)
    .map((response, place) => ({
      part,
      base: base + place,
      response,
      typedAt: instant(typedAt),
      hash: response === newestOf({ sent, wanted }) ? (hash ?? "") : "",
    }));
}
