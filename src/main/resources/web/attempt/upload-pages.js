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

  /** The student has changed them. */
  #write(pages) {
    this.fields.forEach(({ file, name }, place) => {
      file.value = pages[place]?.file ?? "";
      name.value = pages[place]?.name ?? "";
    });
    this.fields[0].file.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
