/** How far one is, above the overview: as its links tell, which are kept up to date part by part. */
export class Progress {
  /**
   * @param overview the list of links
   * @param shown where it is told
   */
  constructor(overview, shown, say) {
    this.overview = overview;
    this.shown = shown;
    this.say = say;
  }

  show() {
    const [all, answered, flagged] = ["", "[data-answered]", "[data-flagged]"].map(
      (which) => this.overview.querySelectorAll(`a${which}`).length,
    );
    const told = [this.say("progress", answered, all), ...(flagged > 0 ? [this.say("flaggedParts", flagged)] : [])];
    this.shown.textContent = told.join(" · ");
  }
}
