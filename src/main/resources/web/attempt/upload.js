import { isolated } from "../isolated.js";
import { textsOf } from "../texts.js";
import { Patience } from "./patience.js";
import { phoneLink } from "./phone-link.js";
import { PictureEditor } from "./picture-editor.js";
import { isHeic, pictureIn, typeFor } from "./pictures.js";
import { isRefused, postFile, wordsOf } from "./post-file.js";
import { shortName, UploadPages } from "./upload-pages.js";

const FIRST_WAIT = 2000;
const LONGEST_WAIT = 15_000;
const PICTURES = new Set(["image/png", "image/jpeg"]);

/**
 * The files of a part, page by page. One that is chosen or pasted is turned and cropped where it is a picture, then sent at once
 * and again until the server has it; only then do the fields name it, so that a response never names a file that isn't there.
 *
 * @param files the files that wait, which hear of this one
 */
export function upload(widget, part, files) {
  const say = textsOf(widget);
  const { largest } = widget.dataset;
  const types = widget.dataset.types.split(",");
  const ref = part.dataset.part;
  const pages = new UploadPages(widget);
  const dialog = widget.querySelector("[data-picture-editor]");
  const editor = dialog && new PictureEditor(dialog);
  const chooser = widget.querySelector("[data-chooser]");
  const progress = widget.querySelector("progress");
  const preview = widget.querySelector("[data-file-preview]");
  let file;
  let sending;
  let timer;
  const patience = new Patience(FIRST_WAIT, LONGEST_WAIT);
  let at;
  const self = {
    ref,
    send,
    state: "sending",
    reason: "",
    /** What waits, {file, at: when it was chosen}. */
    waiting: () => ({ file, at }),
    /** The answer that names it, by the digest that the server tells. */
    answer: (sha) => pages.filledWith({ file: sha, name: shortName(file.name) }),
  };

  function tell(state, text) {
    self.state = state;
    self.reason = state === "refused" ? text : "";
    widget.querySelector("[data-state-of-file]").dataset.is = state;
    widget.querySelector("[data-file-state]").textContent = text;
    progress.hidden = state !== "sending";
    const isMore = pages.all().length > 0;
    widget.querySelector("[data-chooser-label]").textContent = say(file ? "replace" : isMore ? "add" : "choose");
    widget.querySelector("[data-discard]").hidden = !file;
    files.changed();
  }

  /** What the server has. */
  function draw() {
    const all = pages.all();
    const list = widget.querySelector("[data-file-pages]");
    list.hidden = all.length === 0;
    phone.counted(all.length);
    list.replaceChildren(...all.map((page, place) => drawn(page, place, all.length)));
    if (!file) {
      widget.querySelector("[data-file-name]").textContent = "";
      show("");
      tell(all.length > 0 ? "there" : "none", say(all.length > 0 ? "there" : "none"));
    }
  }

  function drawn(page, place, of) {
    const item = document.createElement("li");
    const address = `${files.path}/${page.file}`;
    const link = Object.assign(document.createElement("a"), { href: address, target: "_blank", rel: "noopener" });
    link.textContent = page.name || say("page", place + 1);
    const line = document.createElement("p");
    line.dataset.fileLink = "";
    const remove = smallButton(say("remove", place + 1));
    remove.dataset.remove = "";
    remove.addEventListener("click", () => {
      pages.remove(place);
      draw();
      chooser.focus();
    });
    const moves = of > 1 ? [mover(place, -1, of), mover(place, 1, of)] : [];
    line.append(link, " ", ...moves, remove);
    item.append(line);
    if (/\.(png|jpe?g)$/i.test(page.name)) {
      item.append(Object.assign(document.createElement("img"), { src: address, alt: `${say("page", place + 1)}: ${isolated(page.name)}`, loading: "lazy" }));
    }
    return item;
  }

  /** At an end a button says so but keeps the focus, which a disabled one would lose. */
  function mover(place, way, of) {
    const word = say(way < 0 ? "up" : "down", place + 1);
    const button = smallButton(way < 0 ? "←" : "→");
    button.title = word;
    button.dataset.move = String(way);
    button.setAttribute("aria-label", word);
    button.setAttribute("aria-disabled", String(place + way < 0 || place + way >= of));
    button.addEventListener("click", () => {
      const to = pages.move(place, way);
      if (to !== place) {
        draw();
        widget.querySelectorAll(`[data-move="${way}"]`)[to].focus();
        widget.querySelector("[data-spoken]").textContent = say("moved", to + 1, of);
      }
    });
    return button;
  }

  function show(src) {
    preview.hidden = !src;
    preview.alt = src ? `${say("preview")}: ${isolated(file?.name ?? "")}` : "";
    src ? (preview.src = src) : preview.removeAttribute("src");
  }

  async function take(chosen) {
    if (pages.isFull() && !file) {
      tell("there", say("full"));
      return;
    }
    const heic = await isHeic(chosen);
    const isPicture = heic || chosen.type.startsWith("image/");
    const isTaken = !chosen.type || types.includes(chosen.type);
    const picture = editor && isPicture ? await pictureIn(chosen) : undefined;
    if (picture) {
      await edit(chosen, picture, isTaken);
      return;
    }
    // Where the device knows no type, the server looks.
    const tooLarge = chosen.size > Number(largest);
    if (tooLarge || heic || !isTaken) {
      tell("refused", say(heic ? "heic" : tooLarge ? "tooLarge" : "wrongType"));
      return;
    }
    hand(chosen);
  }

  /** While it is turned and cropped it is kept as it came: a reload then sends that. */
  async function edit(chosen, picture, isTaken) {
    if (!file && isTaken) {
      files.keep(ref, chosen, files.now());
    }
    const made = await editor.fileOf(picture, { name: chosen.name, type: typeFor(chosen, types) });
    picture.close();
    chooser.value = "";
    chooser.focus();
    if (made) {
      hand(made);
    } else if (!file) {
      files.drop(self);
    }
  }

  function hand(chosen) {
    if (chosen.size > Number(largest)) {
      tell("refused", say("tooLarge"));
      return;
    }
    at = files.now();
    files.keep(ref, chosen, at);
    begin(chosen);
  }

  function begin(chosen) {
    file = chosen;
    patience.reset();
    files.add(self);
    widget.querySelector("[data-file-name]").textContent = file.name;
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
    const answer = await postFile(`${files.path}/${ref}`, chosen, (percent) => {
      progress.value = percent;
      widget.querySelector("[data-file-state]").textContent = say("sending", percent);
    });
    if (file !== chosen) {
      return;
    }
    if (answer.status === 200 && answer.body?.file) {
      settle(chosen, answer.body.file);
    } else if (isRefused(answer)) {
      // It stays on the device and is told as not saved, until another is chosen or this one is taken away.
      tell("refused", wordsOf(answer) ?? say("wrongType"));
    } else {
      tell("waiting", say("waiting"));
      timer = setTimeout(send, patience.next());
    }
  }

  function forget() {
    file = undefined;
    files.drop(self);
    chooser.value = "";
  }

  /** Where a phone has sent the last page meanwhile, there is no room left. */
  function settle(chosen, sha) {
    if (pages.isFull()) {
      tell("refused", say("full"));
      return;
    }
    forget();
    pages.add({ file: sha, name: shortName(chosen.name) });
    draw();
  }

  chooser.addEventListener("change", () => chooser.files[0] && take(chooser.files[0]));
  widget.querySelector("[data-discard]").addEventListener("click", () => {
    clearTimeout(timer);
    forget();
    draw();
    chooser.focus();
  });
  part.addEventListener("pasted", ({ detail }) => take(detail));
  addEventListener("online", () => file && send());
  part.addEventListener("written", draw);
  part.addEventListener("thawed", () => file && send());
  const phone = phoneLink(widget, { ref, say, pages }, files.phones);
  draw();
  files.kept(ref).then((kept) => {
    if (kept && !file) {
      at = kept.at ?? files.now();
      begin(new File([kept.content], kept.name, { type: kept.content.type }));
    }
  });
}

const smallButton = (textContent) => Object.assign(document.createElement("button"), { type: "button", className: "button secondary small", textContent });
