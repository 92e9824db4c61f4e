const MOVES = { ArrowRight: 1, ArrowLeft: -1 };
const ROWS = { ArrowDown: 1, ArrowUp: -1 };

const isSeen = (element) => element.checkVisibility();

/**
 * The overview beside the paper. Tab comes to it once; within it arrow keys move from link to link and from problem to
 * problem, Enter goes, and Escape leads back to where one was.
 */
export class Rail {
  /** @param page with {place: the element of the paper, heading(): where to go where one was nowhere} */
  constructor(page) {
    this.page = page;
    this.list = document.getElementById("overview");
    this.links = [];
  }

  /** Takes the links, once the paper is there. */
  begin() {
    this.links = [...this.list.querySelectorAll("a")];
    this.#stopAt(this.links[0]);
    this.list.addEventListener("focusin", ({ target }) => this.#stopAt(target.closest("a")));
    this.list.addEventListener("keydown", (event) => this.#key(event));
    this.page.place.addEventListener("focusin", ({ target }) => this.#isAt(target));
  }

  /** Marks the problem that is shown. */
  show(number) {
    for (const link of this.list.querySelectorAll("[data-problem]")) {
      if (Number(link.dataset.problem) === number) {
        link.setAttribute("aria-current", "true");
        link.closest("li").scrollIntoView({ block: "nearest" });
        if (!this.list.contains(document.activeElement)) {
          this.#stopAt(link);
        }
      } else {
        link.removeAttribute("aria-current");
      }
    }
  }

  /** The focus comes to it: to the part that one is in, or to the problem. */
  enter() {
    const stop = this.links.find((link) => link.tabIndex === 0 && isSeen(link));
    (stop ?? this.list.querySelector("[aria-current]"))?.focus();
  }

  has(element) {
    return this.list.contains(element);
  }

  /** The focus goes back to where it was in the paper. */
  leave() {
    const back = this.left?.isConnected && isSeen(this.left) ? this.left : this.page.heading();
    back?.focus();
  }

  #key(event) {
    const link = event.target.closest("a");
    if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (event.key === "Escape" && !link.closest("dialog")) {
      event.preventDefault();
      this.leave();
      return;
    }
    const next = this.#next(link, event.key);
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  #next(link, key) {
    // A folded overview shows no parts.
    const shown = this.links.filter(isSeen);
    if (key === "Home" || key === "End") {
      return shown.at(key === "Home" ? 0 : -1);
    }
    if (MOVES[key]) {
      return shown[shown.indexOf(link) + MOVES[key]];
    }
    const rows = [...this.list.children].map((row) => shown.filter((one) => row.contains(one)));
    const here = rows.findIndex((row) => row.includes(link));
    const row = ROWS[key] ? rows[here + ROWS[key]] : undefined;
    return row?.[Math.min(rows[here].indexOf(link), row.length - 1)];
  }

  #isAt(element) {
    this.left = element;
    const ref = element.closest("[data-part]")?.dataset.part;
    this.#stopAt(ref && this.links.find((link) => link.dataset.goto === ref));
  }

  #stopAt(link) {
    if (link) {
      this.links.forEach((one) => (one.tabIndex = one === link ? 0 : -1));
    }
  }
}
