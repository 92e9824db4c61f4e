/** By chance up to half of it less: 1,500 pages that lost the server at the same instant don't all come back at the same instant. */
export const spread = (wait, random = Math.random) => wait * (0.5 + random() / 2);

/** How long to wait before the next try, in milliseconds: twice as long each time, up to a bound, and spread. */
export class Patience {
  /** @param random what browsers have and tests replace */
  constructor(first, longest, random = Math.random) {
    Object.assign(this, { first, longest, random });
    this.reset();
  }

  /** After something went well. */
  reset() {
    this.wait = this.first;
  }

  next() {
    const { wait } = this;
    this.wait = Math.min(wait * 2, this.longest);
    return spread(wait, this.random);
  }
}
