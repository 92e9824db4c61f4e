/** The server's time by the monotonic clock: a wrong or changed clock of the device makes no difference. */
export class ServerTime {
  constructor(serverMillis) {
    this.set(serverMillis);
  }

  set(serverMillis) {
    this.offset = serverMillis - performance.now();
  }

  now() {
    return this.offset + performance.now();
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
