import { send } from "../http.js";
import { textsOf } from "../texts.js";
import { WHOLE } from "./crop.js";
import { KeptPhotos } from "./kept-photos.js";
import { PhotoQueue } from "./photo-queue.js";
import { PictureEditor } from "./picture-editor.js";
import { drawTurned, fileOf, isHeic, pictureIn, typeFor } from "./pictures.js";
import { postFile } from "./post-file.js";
import { sha256 } from "./sha256.js";
import { openStore } from "./store.js";
import { timeOfDay } from "./time-of-day.js";

/**
 * The page that a phone opens by a link: photos are taken, turned, cropped, put in order and sent, without signing in. The
 * link's secret stands behind the #, where no server and no log sees it, and stays there: phones load a page anew that was in
 * the background while the camera was open.
 */
const PATH = "/api/photos";
const THUMBNAIL = 480;
const AGAIN = 4000;

const $ = (id) => document.getElementById(id);
const say = textsOf($("photo"));
const headers = () => ({ "X-Photo-Link": location.hash.slice(1) });
const editor = new PictureEditor(document.querySelector("[data-picture-editor]"));
const queue = new PhotoQueue((file, onPercent) => postFile(PATH, file, onPercent, headers()), show);
const kept = new KeptPhotos(await openStore(), await sha256(location.hash));
let task = { types: ["image/jpeg"], most: 0 };

/** What became of a photo, in words. */
const STATES = {
  ready: () => say("ready"),
  sending: ({ percent }) => say("sending", percent),
  waiting: () => say("waiting"),
  sent: () => say("sent"),
  refused: () => say("refused"),
};

function tell(words, tone = "info") {
  $("told").textContent = words;
  $("told").className = `notice ${tone}`;
  $("told").hidden = words === "";
}

/** What the link is for; asked again until an answer comes. */
async function ask() {
  const answer = await send("GET", PATH, undefined, { headers: headers() }).catch(() => undefined);
  if (answer?.ok && answer.body?.part !== undefined) {
    begin(answer.body);
  } else if (answer?.status === 409 && answer.body?.detail) {
    end(answer.body.detail);
  } else {
    tell(say("offline"), "warn");
    setTimeout(ask, AGAIN);
  }
}

function begin(told) {
  task = told;
  queue.pages = told.pages;
  $("exam").textContent = told.exam;
  $("title").textContent = say("titleOf", told.part);
  document.title = say("titleOf", told.part);
  $("until").textContent = say("until", timeOfDay(told.until));
  $("work").hidden = false;
  tell("");
  show();
  setTimeout(ask, Math.max(1000, Date.parse(told.until) - Date.parse(told.serverTime) + 500));
}

/** What isn't sent stays to be seen, so that it can be photographed by a new link. */
function end(words) {
  queue.over = words;
  tell(words, "warn");
  show();
}

async function take(files) {
  for (const file of files) {
    const picture = await pictureIn(file);
    if (picture) {
      await takePicture(file, picture, files.length === 1);
    } else {
      tell(say((await isHeic(file)) ? "heic" : "noPicture", file.name), "warn");
    }
  }
}

/** A single one is looked at closely; several are put into the list, where each can be. */
async function takePicture(file, picture, isAlone) {
  const how = isAlone ? await editor.edit(picture) : { turns: 0, edges: WHOLE };
  if (how) {
    tell("");
    queue.add(await made(file, picture, how));
    show();
    $("send").focus();
  }
}

async function made(source, picture, how) {
  const file = await fileOf(picture, how, { name: source.name, type: typeFor(source, task.types) });
  return { file, source, picture, how, shown: await small(file, picture) };
}

/** What wasn't sent when the phone threw the page away, as it was to be sent. */
async function bringBack() {
  const back = [];
  for (const file of await kept.read()) {
    const picture = await pictureIn(file);
    if (picture) {
      back.push({ file, source: file, picture, how: { turns: 0, edges: WHOLE }, shown: await small(file, picture) });
    }
  }
  queue.add(...back);
}

async function small(file, picture) {
  const canvas = document.createElement("canvas");
  const shown = (await pictureIn(file)) ?? picture;
  drawTurned(canvas, shown, 0, THUMBNAIL);
  return canvas.toDataURL("image/jpeg", 0.8);
}

async function editAgain(place) {
  const { source, picture, how } = queue.photos[place];
  const next = await editor.edit(picture, how);
  if (next) {
    queue.replace(place, await made(source, picture, next));
  }
}

function show() {
  const { photos, over } = queue;
  kept.keep(photos.filter(({ state }) => state !== "sent" && state !== "refused").map(({ file }) => file));
  $("room").textContent = say("room", queue.pages, task.most);
  $("pages").replaceChildren(...photos.map((photo, place) => item(photo, place)));
  $("send").disabled = queue.left() === 0 || Boolean(over) || photos.some(({ state }) => state === "sending");
  $("send").textContent = queue.left() > 0 ? say("send", queue.left()) : say("sendNone");
  $("camera").disabled = $("gallery").disabled = Boolean(over);
  if (over) {
    tell(over, "warn");
  } else if (photos.length > 0 && photos.every(({ state }) => state === "sent")) {
    tell(say("allSent", queue.pages), "ok");
  }
}

/** A page of the list; while it is on its way only its words change. */
function item(photo, place) {
  const row = document.createElement("li");
  const image = Object.assign(document.createElement("img"), { src: photo.shown, alt: say("page", place + 1) });
  const words = document.createElement("p");
  words.textContent = `${say("page", place + 1)}: ${photo.told || STATES[photo.state](photo)}`;
  words.dataset.photoState = photo.state;
  const acts = document.createElement("div");
  acts.className = "actions";
  if (queue.isOpen(place) && !queue.over) {
    acts.append(button("edit", say("edit"), place, () => editAgain(place)));
    acts.append(...[-1, 1].filter((by) => queue.canMove(place, by)).map((by) => mover(place, by)));
    acts.append(button("remove", say("remove"), place, () => remove(place)));
  }
  row.append(image, words, acts);
  return row;
}

function mover(place, by) {
  const name = by < 0 ? "earlier" : "later";
  return button(name, say(by < 0 ? "earlier" : "later"), place, () => {
    queue.move(place, by);
    const moved = $("pages").children[place + by];
    (moved.querySelector(`[data-act="${name}"]`) ?? moved.querySelector("button")).focus();
  });
}

function remove(place) {
  queue.remove(place);
  ($("pages").children[Math.max(0, place - 1)]?.querySelector("button") ?? $("camera")).focus();
}

function button(name, label, place, act) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "button secondary small", textContent: label });
  made.setAttribute("aria-label", `${label}: ${say("page", place + 1)}`);
  made.dataset.act = name;
  made.addEventListener("click", act);
  return made;
}

for (const input of [$("camera"), $("gallery")]) {
  input.addEventListener("change", async () => {
    const files = [...input.files];
    await take(files);
    input.value = "";
  });
}
$("send").addEventListener("click", () => queue.send());
addEventListener("online", () => queue.photos.some(({ state }) => state === "waiting") && queue.send());
addEventListener("hashchange", () => location.reload());
addEventListener("beforeunload", (event) => {
  if (queue.left() > 0) {
    event.preventDefault();
  }
});
await bringBack();
ask();
