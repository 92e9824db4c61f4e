const WIDE = "(min-width: 64rem)";

const $ = (id) => document.getElementById(id);

/** On a phone: the bar at the bottom that leads from problem to problem, and the overview as a sheet over the paper. */
export class Sheet {
  /** @param page with {say, step(by), opened()} */
  constructor(page) {
    this.page = page;
    this.dialog = $("rail-sheet");
    this.rail = $("rail");
    $("foot-before").addEventListener("click", () => page.step(-1));
    $("foot-after").addEventListener("click", () => page.step(1));
    $("foot-sheet").addEventListener("click", () => this.open());
    $("rail-close").addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("close", () => $("rail-place").append(this.rail));
    // Beside the sheet is out of it.
    this.dialog.addEventListener("click", ({ target }) => target === this.dialog && this.dialog.close());
    // The sheet goes first, since it takes the focus back to its button; then the link leads on.
    this.rail.addEventListener("click", ({ target }) => {
      if (this.dialog.open && target.closest('a[href^="#"], [data-help], [data-calculator]')) {
        this.dialog.close();
      }
    });
    matchMedia(WIDE).addEventListener("change", () => this.dialog.open && this.dialog.close());
  }

  /** Where one is among the problems. */
  show(number, count) {
    $("foot-place").textContent = this.page.say("place", number, count);
    $("foot-before").disabled = number <= 1;
    $("foot-after").disabled = number >= count;
  }

  /** Whether the overview isn't beside the paper. */
  isNeeded() {
    return !matchMedia(WIDE).matches;
  }

  open() {
    this.dialog.append(this.rail);
    this.dialog.showModal();
    this.page.opened();
  }
}
