const KEPT_SECONDS = 365 * 24 * 3600;
const SIZES = ["", "size-115", "size-130", "size-150"];

/** By https the server takes only cookies that no other host can have set. */
const NAME = () => (location.protocol === "https:" ? "__Host-reading" : "reading");

const world = () => ({
  read: () => document.cookie,
  write: (cookie) => (document.cookie = cookie),
  root: document.documentElement,
});

/**
 * How one wants to read: size of the text, contrast, one problem or all, and the like, each a word such as "size-130". They are
 * kept in a cookie, so that the server draws the next page with them from the start, and no script has to run before.
 */
export class Reading {
  /** @param around what browsers have and tests replace */
  constructor(around = world()) {
    this.around = around;
    const kept = around.read().match(/(?:^|;\s*)(?:__Host-)?reading=([a-z0-9.-]*)/);
    this.words = new Set((kept?.[1] ?? "").split(".").filter((word) => word !== ""));
    this.listeners = [];
    this.#apply();
  }

  has(word) {
    return this.words.has(word);
  }

  set(word, wanted) {
    wanted ? this.words.add(word) : this.words.delete(word);
    this.#keep(word);
  }

  /** From each size of the text to the next, and from the largest to the usual one; answers the new one, "" for the usual. */
  nextSize() {
    const next = SIZES[(SIZES.indexOf(this.#size()) + 1) % SIZES.length];
    this.#resize(next);
    return next;
  }

  /** Whatever is changed, from here or from a control; act(word). */
  onChange(act) {
    this.listeners.push(act);
  }

  /** The controls within an element show what is chosen, and choose: [data-reading=word], [name=text-size]. */
  follow(element) {
    this.controls = [...element.querySelectorAll("[data-reading], [name=text-size]")].filter((one) => "checked" in one);
    this.#show();
    for (const control of this.controls) {
      control.addEventListener("change", () => this.#chosen(control));
    }
  }

  #chosen(control) {
    if (control.name === "text-size") {
      this.#resize(control.value);
    } else {
      this.set(control.dataset.reading, control.checked !== ("inverse" in control.dataset));
    }
  }

  #resize(size) {
    SIZES.forEach((one) => this.words.delete(one));
    if (size !== "") {
      this.words.add(size);
    }
    this.#keep("size");
  }

  #size() {
    return SIZES.find((size) => this.words.has(size)) ?? "";
  }

  #keep(word) {
    const secure = location.protocol === "https:" ? "; secure" : "";
    this.around.write(
      `${NAME()}=${[...this.words].sort().join(".")}; path=/; max-age=${KEPT_SECONDS}; samesite=lax${secure}`,
    );
    this.#apply();
    this.#show();
    this.listeners.forEach((act) => act(word));
  }

  #apply() {
    this.around.root.dataset.reading = [...this.words].sort().join(" ");
  }

  #show() {
    for (const control of this.controls ?? []) {
      control.checked =
        control.name === "text-size"
          ? control.value === this.#size()
          : this.has(control.dataset.reading) !== ("inverse" in control.dataset);
    }
  }
}
