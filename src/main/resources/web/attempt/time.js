/** So much apart are two clocks that are merely set right by the network now and then. */
const JUMP = 2000;

/** The server's time by the monotonic clock: a wrong or changed clock of the device makes no difference. */
export class ServerTime {
  /** @param monotonic milliseconds from some beginning, which never jump */
  constructor(serverMillis, monotonic = () => performance.now()) {
    this.monotonic = monotonic;
    this.set(serverMillis);
  }

  set(serverMillis) {
    this.offset = serverMillis - this.monotonic();
  }

  now() {
    return this.offset + this.monotonic();
  }
}

/** 5_401_000 → "1:30:01", 61_000 → "1:01". */
export function clockText(millis) {
  const seconds = Math.max(0, Math.ceil(millis / 1000));
  const two = (n) => String(n).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/**
 * When a screen reader says how much time is left: as each mark is passed, and once at the start of a page that is opened
 * later than the first. It says the time that is left, not the mark: after a computer's sleep both differ.
 */
export class Announcements {
  constructor(marks = [30, 10, 5, 1]) {
    this.marks = [...marks].sort((a, b) => a - b);
    this.passed = Infinity;
  }

  /** The minutes to be said now, at least 1; undefined where nothing is to be said. */
  due(leftMillis) {
    const mark = this.marks.find((minutes) => leftMillis <= minutes * 60_000) ?? Infinity;
    const isNew = mark < this.passed && leftMillis > 0;
    // More time may be given: its marks are passed once more.
    this.passed = leftMillis > 0 ? mark : this.passed;
    return isNew ? Math.max(1, Math.round(leftMillis / 60_000)) : undefined;
  }
}

/** How long one may still work, by the server's time: as it was last told, and on from there. */
export class WorkingTime {
  /** @param monotonic as the server's time takes it */
  constructor(now, deadline, monotonic) {
    this.time = new ServerTime(now, monotonic);
    this.deadline = deadline;
  }

  /** The server's time and the deadline, which may have been moved. */
  told(now, deadline) {
    this.time.set(now);
    this.deadline = deadline;
  }

  now() {
    return this.time.now();
  }

  /** Milliseconds; none or less where the time is over. */
  left() {
    return this.deadline - this.now();
  }
}

/**
 * Notices that the device slept or that its clock was set. After a sleep the clock that never jumps may have stood still, and what is
 * left by it is too much: the server has to say what time it is.
 */
export class Jumps {
  /** @param around what browsers have and tests replace */
  constructor(around = { device: () => Date.now(), monotonic: () => performance.now() }) {
    this.around = around;
    this.apart = this.#apart();
  }

  /** Whether the device's clock and the one that never jumps went apart since the last look. */
  happened() {
    const before = this.apart;
    this.apart = this.#apart();
    return Math.abs(this.apart - before) > JUMP;
  }

  #apart() {
    return this.around.device() - this.around.monotonic();
  }
}
