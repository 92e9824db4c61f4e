/** Keeps what was typed and not saved in this browser, told when one comes back, to take up or to throw away. */
const PREFIX = "klausur.edit.";

export function keeping(editor, sources, changed) {
  const key = PREFIX + editor.dataset.draft;
  const box = document.getElementById("kept");
  const loaded = textsOf(sources);
  const draft = read(key);

  if (draft && JSON.stringify(draft.texts) !== JSON.stringify(loaded)) {
    const when = new Date(draft.at).toLocaleString(document.documentElement.lang, { hourCycle: "h23" });
    box.querySelector("p").textContent = box.dataset.text.replace("#", when);
    box.hidden = false;
  }
  document.getElementById("take-up").addEventListener("click", () => {
    sources.forEach((source) => (source.value = draft.texts[source.name] ?? ""));
    box.hidden = true;
    changed();
    sources[0].focus();
  });
  document.getElementById("throw-away").addEventListener("click", () => {
    drop(key);
    box.hidden = true;
  });
  for (const source of sources) {
    source.addEventListener("input", () => {
      const texts = textsOf(sources);
      if (JSON.stringify(texts) === JSON.stringify(loaded)) {
        drop(key);
      } else {
        write(key, { at: Date.now(), texts });
      }
    });
  }
  editor.addEventListener("submit", () => {
    // The server gives the texts back where it can't save them, so nothing is lost by forgetting them here.
    drop(key);
  });
}

const textsOf = (sources) => Object.fromEntries(sources.map((source) => [source.name, source.value]));

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A full store keeps nothing; saving works all the same.
  }
}

function drop(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
