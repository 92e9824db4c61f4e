/** Found by the browser's search though it isn't shown; where a browser can't, hidden is hidden. */
const HIDDEN = "onbeforematch" in HTMLElement.prototype ? "until-found" : "";

/** Whether a click means the link itself and not, say, a new tab. */
const isPlain = (event) =>
  event.button === 0 && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/**
 * The problems of the paper, all in the document: one is shown at a time, or all below each other, as one likes. The address
 * says which (#p4, or a part's anchor), so links, bookmarks and the back button lead to it, and so does what the browser's
 * search finds in a hidden one.
 */
export class Problems {
  /** @param on shown(number, count): where one is now, from 1 */
  constructor(on) {
    this.on = on;
    this.sections = [];
    this.parts = [];
    this.all = false;
  }

  /**
   * Takes the problems within an element, once the paper is there.
   *
   * @param all whether all are shown
   * @param start the problem to begin with, from 1, where the address names none
   */
  begin(element, all, start = 1) {
    this.sections = [...element.querySelectorAll("section.problem")];
    this.parts = [...element.querySelectorAll("[data-part]")];
    this.parts.forEach((part) => (part.tabIndex = -1));
    this.all = all;
    const seen = new IntersectionObserver((entries) => this.#scrolled(entries), { rootMargin: "-25% 0px -70% 0px" });
    for (const section of this.sections) {
      section.addEventListener("beforematch", () => this.#found(section));
      seen.observe(section);
    }
    document.addEventListener("click", (event) => this.#follow(event));
    // Not "popstate": after it browsers still move the focus, to the start of what the address names.
    addEventListener("hashchange", () => this.#arrive(history.state));
    history.scrollRestoration = "manual";
    const named = this.#sectionOf(this.#named());
    this.#show(named ?? this.sections[start - 1] ?? this.sections[0]);
    if (!named && this.current) {
      history.replaceState(null, "", `#${this.current.id}`);
    }
  }

  /** From 1. */
  number() {
    return this.sections.indexOf(this.current) + 1;
  }

  /** Goes to a problem or a part by its id, and with the focus; false where the paper has none of that name. */
  go(id) {
    const target = document.getElementById(id);
    const section = this.#sectionOf(target);
    if (!section) {
      return false;
    }
    this.#address(id, section);
    this.#show(section);
    this.#lead(target);
    return true;
  }

  /** To the next problem, or by -1 to the one before; at either end one stays. */
  step(by) {
    const next = this.sections[this.sections.indexOf(this.current) + by];
    if (next) {
      this.go(next.id);
    }
  }

  /** To the next part, or by -1 to the one before, whichever problem it is in. */
  stepPart(by) {
    const here = this.parts.indexOf(this.part());
    const within = this.parts.filter((part) => this.current.contains(part));
    const first = this.parts.indexOf(within[0]);
    const next = here >= 0 ? here + by : by > 0 ? first : first - 1;
    if (this.parts[next]) {
      this.go(this.parts[next].id);
    }
  }

  /** The part that has the focus. */
  part() {
    return document.activeElement?.closest("[data-part]") ?? undefined;
  }

  /** The heading of the problem that is shown. */
  heading() {
    return this.current?.querySelector("h2");
  }

  /** Shows all, or one at a time; what one reads stays where it is on the screen. */
  showAll(all) {
    const anchor = this.#anchor();
    const before = anchor?.getBoundingClientRect().top;
    this.all = all;
    this.#show(this.current);
    if (anchor) {
      scrollBy(0, anchor.getBoundingClientRect().top - before);
    }
  }

  #show(section) {
    this.current = section;
    for (const one of this.sections) {
      if (this.all || one === section) {
        one.removeAttribute("hidden");
      } else {
        one.setAttribute("hidden", HIDDEN);
      }
    }
    this.on.shown(this.number(), this.sections.length);
  }

  /** The focus goes along, so that Tab goes on from there and a screen reader says where one is. */
  #lead(target) {
    const heading = this.sections.includes(target) ? this.heading() : undefined;
    (heading ?? target).focus({ preventScroll: true });
    target.scrollIntoView({ block: "start" });
  }

  #follow(event) {
    const link = event.target.closest?.('a[href^="#"]');
    if (link && isPlain(event) && this.go(decodeURIComponent(link.hash.slice(1)))) {
      event.preventDefault();
    }
  }

  /** Another entry of the browser's history: back, forward, or an address that was typed. */
  #arrive(state) {
    const target = this.#named();
    const section = this.#sectionOf(target);
    if (!section) {
      return;
    }
    this.#show(section);
    if (state?.scroll === undefined) {
      this.#lead(target);
      return;
    }
    this.heading().focus({ preventScroll: true });
    scrollTo(0, state.scroll);
  }

  /** The browser's search is about to show a problem and scrolls to what it found. */
  #found(section) {
    if (this.#sectionOf(this.#named()) !== section) {
      this.#address(section.id, section);
    }
    this.#show(section);
  }

  #scrolled(entries) {
    const seen = entries.find(({ isIntersecting }) => isIntersecting)?.target;
    if (this.all && seen && seen !== this.current) {
      this.current = seen;
      this.on.shown(this.number(), this.sections.length);
    }
  }

  /**
   * Another problem is an entry of its own in the browser's history, and the place that one leaves is kept with the one before;
   * from part to part the address changes only, or the back button would lead through 79 of them.
   */
  #address(id, section) {
    if (this.#sectionOf(this.#named()) === section) {
      history.replaceState(null, "", `#${id}`);
    } else {
      history.replaceState({ scroll: scrollY }, "");
      history.pushState(null, "", `#${id}`);
    }
  }

  #named() {
    return location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  }

  #sectionOf(element) {
    return this.sections.find((section) => section.contains(element));
  }

  /** What one reads first on the screen. */
  #anchor() {
    const within = this.parts.filter((part) => this.current?.contains(part));
    return [this.heading(), ...within].find((one) => one && one.getBoundingClientRect().bottom > innerHeight / 8);
  }
}
