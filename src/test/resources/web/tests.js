/** As much of a test runner as modules need; ScriptsIT runs each test by its name in a browser. */
const tests = new Map();

export function test(name, run) {
  if (tests.has(name)) {
    throw new Error(`two tests are called ${name}`);
  }
  tests.set(name, run);
}

export const names = () => [...tests.keys()];

export async function run(name) {
  localStorage.clear();
  document.body.replaceChildren();
  await tests.get(name)();
}

/** Both say the same as JSON. */
export function equal(actual, expected, about = "") {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value) ?? "undefined");
  if (found !== wanted) {
    throw new Error(`${about} expected ${wanted} but was ${found}`);
  }
}
