import { isolated } from "../isolated.js";
import { textsOf } from "../texts.js";

const FIRST_WAIT = 2000;
const LONGEST_WAIT = 15_000;
const ANSWER_WITHIN = 180_000;
/** What is too large or of another kind stays so, however often it is sent. */
const REFUSED = new Set([413, 415, 422]);
const PICTURES = new Set(["image/png", "image/jpeg"]);

/**
 * A file for a part. It is sent at once and again until the server has it; only then do the fields name it, so that a
 * response never names a file that isn't there.
 *
 * @param files the files that wait, which hear of this one
 */
export function upload(widget, part, files) {
  const say = textsOf(widget);
  const { types, largest } = widget.dataset;
  const ref = part.dataset.part;
  const [digest, name] = ["file", "name"].map((field) => widget.querySelector(`[data-field="${field}"]`));
  const chooser = widget.querySelector("[data-chooser]");
  const progress = widget.querySelector("progress");
  const preview = widget.querySelector("[data-file-preview]");
  let file;
  let sending;
  let timer;
  let wait = FIRST_WAIT;
  const self = { ref, send, state: "sending", reason: "" };

  function tell(state, text) {
    self.state = state;
    self.reason = state === "refused" ? text : "";
    widget.querySelector("[data-state-of-file]").dataset.is = state;
    widget.querySelector("[data-file-state]").textContent = text;
    progress.hidden = state !== "sending";
    widget.querySelector("[data-chooser-label]").textContent = say(digest.value || file ? "replace" : "choose");
    widget.querySelector("[data-remove]").hidden = !digest.value && !file;
    files.changed();
  }

  /** What the server has. */
  function draw() {
    if (file) {
      return;
    }
    const address = `${files.path}/${digest.value}`;
    const link = document.createElement("a");
    link.href = address;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = name.value || say("preview");
    widget.querySelector("[data-file-link]").replaceChildren(...(digest.value ? [link] : []));
    show(digest.value && /\.(png|jpe?g)$/i.test(name.value) ? address : "");
    tell(digest.value ? "there" : "none", say(digest.value ? "there" : "none"));
  }

  function show(src) {
    preview.hidden = !src;
    preview.alt = src ? `${say("preview")}: ${isolated(file?.name ?? name.value)}` : "";
    src ? (preview.src = src) : preview.removeAttribute("src");
  }

  function told() {
    digest.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function take(chosen) {
    const tooLarge = chosen.size > Number(largest);
    // Where the device knows no type, the server looks.
    if (tooLarge || (chosen.type && !types.split(",").includes(chosen.type))) {
      tell("refused", say(tooLarge ? "tooLarge" : "wrongType"));
      return;
    }
    files.keep(ref, chosen);
    begin(chosen);
  }

  function begin(chosen) {
    file = chosen;
    wait = FIRST_WAIT;
    files.add(self);
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
    tell("sending", say("sending", 0));
    const answer = await post(`${files.path}/${ref}`, chosen, (percent) => {
      progress.value = percent;
      widget.querySelector("[data-file-state]").textContent = say("sending", percent);
    });
    if (file !== chosen) {
      return;
    }
    if (answer.status === 200 && answer.body?.file) {
      settle(chosen, answer.body.file);
    } else if (REFUSED.has(answer.status)) {
      // It stays on the device and is told as not saved, until another is chosen or this one is taken away.
      tell("refused", answer.body?.problems?.[0]?.text ?? answer.body?.detail ?? say("wrongType"));
    } else {
      tell("waiting", say("waiting"));
      timer = setTimeout(send, wait * (0.5 + Math.random() / 2));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  }

  function forget() {
    file = undefined;
    files.drop(self);
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
  files.kept(ref).then((kept) => {
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
