/** Small things that help after a reload of this tab; where the browser forbids it, they are simply not there. */
export function remembered(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // A help only.
  }
}
