const fieldOf = (start, place) => (place === 0 ? start : `${start}${place + 1}`);

/** The answer of these pages, {file: digest, name}: its fields are called file, name, file2, name2 … */
function answerOf(pages) {
  const pairs = pages.flatMap(({ file, name }, place) => [
    [fieldOf("file", place), file],
    [fieldOf("name", place), name],
  ]);
  return { filled: Object.fromEntries(pairs.filter(([, value]) => value).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** An answer, if there is one, with a further page, which comes last. */
export function withPage(response, page) {
  const { filled = {} } = response ?? {};
  const pages = [];
  while (filled[fieldOf("file", pages.length)]) {
    pages.push({ file: filled[fieldOf("file", pages.length)], name: filled[fieldOf("name", pages.length)] });
  }
  return answerOf([...pages, page]);
}

/** A name that fits its field; the ending stays, since it tells what the file is. */
export function shortName(whole) {
  return whole.length <= 100 ? whole : `${whole.slice(0, 80)}…${whole.slice(-16)}`;
}

/** The pages of an answer, as the hidden fields of its part hold them: {file: digest, name}, in order and without gaps. */
export class UploadPages {
  constructor(element) {
    const fields = [...element.querySelectorAll("[data-field]")];
    const named = (start) => fields.filter(({ dataset }) => dataset.field.startsWith(start));
    this.fields = named("file").map((file, place) => ({ file, name: named("name")[place] }));
  }

  all() {
    return this.fields.map(({ file, name }) => ({ file: file.value, name: name.value })).filter(({ file }) => file);
  }

  isFull() {
    return this.all().length === this.fields.length;
  }

  /** The answer with a further page, which stands nowhere yet. */
  filledWith(page) {
    return answerOf([...this.all(), page].slice(0, this.fields.length));
  }

  /** The page comes last; one that is there stays where it is. */
  add(page) {
    const all = this.all();
    if (!all.some(({ file }) => file === page.file)) {
      this.#write([...all, page]);
    }
  }

  remove(place) {
    this.#write(this.all().toSpliced(place, 1));
  }

  /** Lets two neighbours change places; beyond the ends nothing happens. Answers where the page is now. */
  move(place, way) {
    const all = this.all();
    const to = place + way;
    if (!all[to]) {
      return place;
    }
    this.#write(all.with(place, all[to]).with(to, all[place]));
    return to;
  }

  /** The student has changed them. */
  #write(pages) {
    this.fields.forEach(({ file, name }, place) => {
      file.value = pages[place]?.file ?? "";
      name.value = pages[place]?.name ?? "";
    });
    this.fields[0].file.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
