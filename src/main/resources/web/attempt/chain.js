import { sha256 } from "./sha256.js";

/** What stands in the place of the hash before the first entry. */
export const START = "0".repeat(64);

/**
 * The device's own chain of what waits, in the order it was typed: each hash is over the one before it, so that nothing can be
 * put in between later without starting all over. The server knows the same text (DeviceChain):
 *
 *     klausur-device-1 ⏎ hash before ⏎ attempt ⏎ part ⏎ base ⏎ when it was typed ⏎ response ⏎
 */
export const hashOf = (before, attempt, { part, base, typedAt, response }) =>
  sha256(["klausur-device-1", before, attempt, part, base, typedAt, given(response), ""].join("\n"));

/** What was on its way, maybe in vain, and what was typed on top of it, as changes that the server understands. */
export function changesOf({ part, base, sent, wanted, typedAt }) {
  return [sent, wanted]
    .filter((response) => response !== undefined)
    .map((response, place) => ({ part, base: base + place, response, typedAt: new Date(typedAt).toISOString() }));
}

/** A response as texts to be hashed have it: before each text its length, so that none can look like a further field. */
function given(response) {
  if (response.none) {
    return "none";
  }
  if (response.filled) {
    const fields = Object.entries(response.filled).sort(([a], [b]) => (a < b ? -1 : 1));
    return `filled${fields.map(([name, text]) => ` ${name} ${text.length}:${text}`).join("")}`;
  }
  return response.ticked ? `ticked ${response.ticked.join(",")}` : `typed ${response.typed}`;
}
