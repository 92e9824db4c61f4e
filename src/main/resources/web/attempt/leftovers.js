import { send } from "../http.js";
import { byTime, entriesOf, newestOf } from "./kept.js";
import { bringFiles, sendLate } from "./late.js";
import { postFile } from "./post-file.js";
import { shortName, withPage } from "./upload-pages.js";

const DAY = 86_400_000;
const WAITS = new Set(["waiting", "file"]);
/** Names on the device are person/attempt/kind/… */
const attemptOf = (key) => key.split("/")[1];
const kindOf = (key) => key.split("/")[2];

const world = () => ({
  send,
  post: postFile,
  /** Runs what is given unless a page of the exam is open, which sends by itself; undefined then. */
  alone: (attempt, act) =>
    navigator.locks ? navigator.locks.request(lockOf(attempt), { ifAvailable: true }, (lock) => (lock ? act() : undefined)) : act(),
});

/** What an open page of an exam holds, so that others leave its changes to it. */
export const lockOf = (attempt) => `klausur.attempt.${attempt}`;

/** The exam's page says that it is there, for as long as it is. */
export function holdWhileOpen(attempt) {
  navigator.locks?.request(lockOf(attempt), { mode: "shared" }, () => new Promise(() => {})).catch(() => {});
}

/**
 * Sends what one person's exam left on this device, from whichever page they open next: on top of what the server has while
 * the attempt runs and the page that left it was the one that writes, else as what came late. A file of a running attempt is the
 * exam page's to send, which shows where it goes. Others' changes aren't looked at.
 *
 * @param store what keeps values (store.js)
 * @param person whose page this is
 * @param tell hears for each attempt (attempt, "sent" | "late" | "open": the exam's page has to be opened to go on)
 */
export async function sendLeftovers(store, person, tell, around = world()) {
  const stored = await store.read(`${person}/`);
  const attempts = new Set(stored.filter(waits).map(([key]) => attemptOf(key)));
  for (const attempt of attempts) {
    const own = stored.filter(([key]) => attemptOf(key) === attempt);
    const became = await around.alone(attempt, () => sendFrom(store, attempt, own, around));
    if (became) {
      tell(attempt, became);
    }
  }
}

/** The files of one person's exams that are over and that the server doesn't want: {key, name, content}. They are on this device only. */
export async function refusedFiles(store, person) {
  const stored = await store.read(`${person}/`);
  return stored.filter(([key, value]) => kindOf(key) === "file" && value.refused).map(([key, { name, content }]) => ({ key, name, content }));
}

/**
 * Takes away what is known of attempts that are over: of this one, which has ended, and of those whose time was up a day ago
 * by the device's clock. What still waits stays, with all that belongs to it.
 */
export async function forgetEnded(store, person, attempt, now = Date.now()) {
  const stored = await store.read(`${person}/`);
  const waiting = new Set(stored.filter(([key]) => WAITS.has(kindOf(key))).map(([key]) => attemptOf(key)));
  const ended = new Set([attempt]);
  for (const [key, value] of stored.filter(([name]) => name.endsWith("/heard"))) {
    if (value.device + (value.deadline - value.server) + DAY < now) {
      ended.add(attemptOf(key));
    }
  }
  const gone = stored.map(([key]) => key).filter((key) => ended.has(attemptOf(key)) && !waiting.has(attemptOf(key)));
  await store.write(gone.map((key) => ({ key })));
}

/** Whether it waits to be sent; a file that the server doesn't want is kept, and sent no more. */
const waits = ([key, value]) => WAITS.has(kindOf(key)) && !(kindOf(key) === "file" && value.refused);

async function sendFrom(store, attempt, own, around) {
  const path = `/api/attempts/${attempt}`;
  const entries = entriesOf(own.filter(([key]) => kindOf(key) === "waiting"));
  const files = own.filter((one) => kindOf(one[0]) === "file" && waits(one));
  const heard = own.find(([key]) => key.endsWith("/heard"))?.[1];
  const standing = await around.send("GET", `${path}/standing`).catch(() => undefined);
  if (entries.length + files.length === 0 || !standing?.ok || !standing.body?.state) {
    return undefined;
  }
  if (standing.body.state === "RUNNING") {
    const sent = entries.length === 0 || (await sendRunning(store, path, entries, standing.body.writer, around));
    return sent && files.length === 0 ? "sent" : "open";
  }
  const named = await bringLate(store, attempt, files, own, around);
  const all = [...entries, ...(named ?? [])].sort(byTime);
  if (!named || all.length === 0) {
    return undefined;
  }
  const { kept } = await sendLate(attempt, all, heard?.server, around.send);
  await settle(store, kept ? all : []);
  return kept ? "late" : undefined;
}

/** The answers that name files, once the server has those; undefined where it can't be reached with one. */
async function bringLate(store, attempt, files, own, around) {
  const byPart = new Map(files.map(([key, value]) => [key.split("/").slice(3).join("/"), { key, value }]));
  const waiting = [...byPart].map(([part, { value }]) => {
    const known = own.find(([name]) => name.endsWith(`/known/${part}`))?.[1];
    const answer = (file) => withPage(known?.response, { file, name: shortName(value.name) });
    return { part, file: value.content, base: known?.revision ?? 0, at: value.at ?? Date.now(), answer };
  });
  const { entries, refused, reached } = await bringFiles(attempt, waiting, around.post);
  await store.write(refused.map((part) => byPart.get(part)).map(({ key, value }) => ({ key, value: { ...value, refused: true } })));
  return reached ? entries.map((entry) => ({ ...entry, key: byPart.get(entry.part).key })) : undefined;
}

/** Whether all of it is there; with the name of the tab that wrote last, so that no other page is disturbed. */
async function sendRunning(store, path, entries, writer, around) {
  const tabs = new Set(entries.map(({ tab }) => tab));
  if (tabs.size > 1 || !tabs.has(writer)) {
    return false;
  }
  const changes = entries.map((entry) => ({ part: entry.part, base: entry.base, response: entry.sent ?? newestOf(entry) }));
  const answer = await around.send("POST", `${path}/answers`, { tab: writer, changes }).catch(() => undefined);
  const told = answer?.ok ? (answer.body?.changes ?? []) : [];
  const taken = entries.filter((_, place) => told[place] && told[place].outcome !== "STALE");
  // What was typed on top of something on its way goes by the exam's page, which knows the new revision.
  await settle(store, taken.filter(({ sent, wanted }) => !(sent && wanted)));
  return taken.length === entries.length && entries.every(({ sent, wanted }) => !(sent && wanted));
}

const settle = (store, entries) => store.write(entries.map(({ key, id }) => ({ key, was: id })));
