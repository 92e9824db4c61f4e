import { isolated } from "../isolated.js";
import { worst } from "./saving-state.js";
import { dropFile, keepFile, keptFile } from "./waiting-files.js";

const FIRST_WAIT = 2000;
const LONGEST_WAIT = 15_000;
const ANSWER_WITHIN = 180_000;
/** What is too large or of another kind stays so, however often it is sent. */
const REFUSED = new Set([413, 415, 422]);
const PICTURES = new Set(["image/png", "image/jpeg"]);

/** All widgets with a file that the server doesn't have yet. */
const unsent = new Set();

/** Waits until each file was sent once more. */
export async function filesSent() {
  await Promise.all([...unsent].map((upload) => upload.send()));
}

/** Files that the server doesn't have: {ref: the part, refused: whether it didn't want it, text: why}. */
export const unsentFiles = () => [...unsent].map(({ ref, state, reason }) => ({ ref, refused: state === "refused", text: reason }));

const WORDS = { waiting: "offline", sending: "saving", refused: "refused" };

/** What becomes of files, in the words of the state line; "saved" where the server has all. */
export const stateOfFiles = () => worst(...[...unsent].map(({ state }) => WORDS[state]));

/**
 * A file for a part. It is sent at once and again until the server has it; only then do the fields name it, so that a
 * response never names a file that isn't there.
 */
export function upload(widget, part) {
  const texts = widget.dataset;
  const attempt = document.getElementById("exam").dataset.attempt;
  const ref = part.dataset.part;
  const key = `${attempt}/${ref}`;
  const [digest, name] = ["file", "name"].map((field) => widget.querySelector(`[data-field="${field}"]`));
  const chooser = widget.querySelector("[data-chooser]");
  const progress = widget.querySelector("progress");
  const preview = widget.querySelector("[data-file-preview]");
  let file;
  let sending;
  let timer;
  let wait = FIRST_WAIT;
  const self = { ref, send, state: "sending", reason: "" };

  function say(state, text) {
    self.state = state;
    self.reason = state === "refused" ? text : "";
    widget.querySelector("[data-state-of-file]").dataset.is = state;
    widget.querySelector("[data-file-state]").textContent = text;
    progress.hidden = state !== "sending";
    widget.querySelector("[data-chooser-label]").textContent = digest.value || file ? texts.textReplace : texts.textChoose;
    widget.querySelector("[data-remove]").hidden = !digest.value && !file;
    document.dispatchEvent(new CustomEvent("files"));
  }

  /** What the server has. */
  function draw() {
    if (file) {
      return;
    }
    const address = `/api/attempts/${attempt}/files/${digest.value}`;
    const link = document.createElement("a");
    link.href = address;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = name.value || texts.textPreview;
    widget.querySelector("[data-file-link]").replaceChildren(...(digest.value ? [link] : []));
    show(digest.value && /\.(png|jpe?g)$/i.test(name.value) ? address : "");
    say(digest.value ? "there" : "none", digest.value ? texts.textThere : texts.textNone);
  }

  function show(src) {
    preview.hidden = !src;
    preview.alt = src ? `${texts.textPreview}: ${isolated(file?.name ?? name.value)}` : "";
    src ? (preview.src = src) : preview.removeAttribute("src");
  }

  function told() {
    digest.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function take(chosen) {
    const tooLarge = chosen.size > Number(texts.largest);
    // Where the device knows no type, the server looks.
    if (tooLarge || (chosen.type && !texts.types.split(",").includes(chosen.type))) {
      say("refused", tooLarge ? texts.textTooLarge : texts.textWrongType);
      return;
    }
    keepFile(key, chosen);
    begin(chosen);
  }

  function begin(chosen) {
    file = chosen;
    wait = FIRST_WAIT;
    unsent.add(self);
    widget.querySelector("[data-file-link]").textContent = file.name;
    previewOf(file);
    send();
  }

  /** As a data URI: the page's policy knows no other address of what is on this device only. */
  function previewOf(chosen) {
    show("");
    if (PICTURES.has(chosen.type)) {
      const reader = new FileReader();
      reader.onload = () => file === chosen && show(reader.result);
      reader.readAsDataURL(chosen);
    }
  }

  async function send() {
    clearTimeout(timer);
    if (sending) {
      await sending;
    }
    if (!file || part.disabled) {
      return;
    }
    sending = attemptToSend(file);
    await sending;
    sending = undefined;
  }

  async function attemptToSend(chosen) {
    say("sending", texts.textSending.replace("#", "0"));
    const answer = await post(`/api/attempts/${attempt}/files/${ref}`, chosen, (percent) => {
      progress.value = percent;
      widget.querySelector("[data-file-state]").textContent = texts.textSending.replace("#", String(percent));
    });
    if (file !== chosen) {
      return;
    }
    if (answer.status === 200 && answer.body?.file) {
      settle(chosen, answer.body.file);
    } else if (REFUSED.has(answer.status)) {
      // It stays on the device and is told as not saved, until another is chosen or this one is taken away.
      say("refused", answer.body?.problems?.[0]?.text ?? answer.body?.detail ?? texts.textWrongType);
    } else {
      say("waiting", texts.textWaiting);
      timer = setTimeout(send, wait * (0.5 + Math.random() / 2));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  }

  function forget() {
    file = undefined;
    unsent.delete(self);
    dropFile(key);
    chooser.value = "";
  }

  function settle(chosen, sha) {
    forget();
    digest.value = sha;
    name.value = shortName(chosen.name);
    draw();
    told();
  }

  chooser.addEventListener("change", () => chooser.files[0] && take(chooser.files[0]));
  widget.querySelector("[data-remove]").addEventListener("click", () => {
    clearTimeout(timer);
    forget();
    digest.value = "";
    name.value = "";
    draw();
    told();
    chooser.focus();
  });
  addEventListener("online", () => file && send());
  part.addEventListener("written", draw);
  part.addEventListener("thawed", () => file && send());
  draw();
  keptFile(key).then((kept) => {
    if (kept && !file) {
      begin(new File([kept.content], kept.name, { type: kept.content.type }));
    }
  });
}

/** A name that fits its field; the ending stays, since it tells what the file is. */
function shortName(whole) {
  return whole.length <= 100 ? whole : `${whole.slice(0, 80)}…${whole.slice(-16)}`;
}

/** Posts bytes and tells how far it is; status 0 where the server can't be reached. fetch can't tell. */
function post(path, file, onPercent) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.timeout = ANSWER_WITHIN;
    request.responseType = "json";
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-Requested-With", "JavaScript");
    request.upload.onprogress = ({ loaded, total }) => onPercent(total ? Math.round((100 * loaded) / total) : 0);
    request.onloadend = () => resolve({ status: request.status, body: request.response });
    request.send(file);
  });
}
