const DATABASE = "klausur";
const VALUES = "values";
/** A browser that neither opens its database nor says why must not keep the exam from beginning. */
const OPEN_WITHIN = 3000;
const PROBE = "probe";
const LOCAL = "klausur/";

/**
 * Values by name on this device, whatever the browser has for it: its database, else its local storage, else this page's
 * memory only. All three answer alike:
 *
 * - `kind`: "database", "local" or "memory"; what is in memory ends with the page
 * - `read(prefix)`: [[key, value]] of all whose name begins so, in the order of their names
 * - `write(steps)`: all of them or none, and resolved only once they would outlive a crash. A step is {key, value} to put,
 *   {key} to take away, {key, was} to take away only where the value's id is still `was`, since another tab may have written
 *
 * A write that the browser refuses, as it is full, rejects and changes nothing.
 *
 * @param around what browsers have and tests replace; looked up late, since a browser may forbid even that
 */
export async function openStore(around = { database: () => indexedDB, local: () => localStorage }) {
  for (const open of [() => InDatabase.open(around.database()), async () => new InLocalStorage(around.local())]) {
    try {
      const store = await open();
      await store.write([{ key: PROBE, value: 1 }]);
      await store.write([{ key: PROBE }]);
      return store;
    } catch {
      // The next one may be allowed.
    }
  }
  return new InMemory();
}

/** IndexedDB: each write is one transaction, which waits until the disk has it. */
export class InDatabase {
  kind = "database";

  constructor(factory, database) {
    this.factory = factory;
    this.database = database;
  }

  static async open(factory) {
    return new InDatabase(factory, await opened(factory));
  }

  async read(prefix) {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [keys, values] = await this.#run("readonly", (store) => [store.getAllKeys(range), store.getAll(range)]);
    return keys.map((key, place) => [key, values[place]]);
  }

  async write(steps) {
    await this.#run("readwrite", (store) => steps.map((step) => this.#step(store, step)));
  }

  #step(store, step) {
    if ("value" in step) {
      return store.put(step.value, step.key);
    }
    if (!("was" in step)) {
      return store.delete(step.key);
    }
    const asked = store.get(step.key);
    asked.onsuccess = () => asked.result?.id === step.was && store.delete(step.key);
    return asked;
  }

  /** Once more with a new connection where the browser has closed the one that was. */
  async #run(mode, act) {
    try {
      return await run(this.database, mode, act);
    } catch (failure) {
      if (failure?.name !== "InvalidStateError") {
        throw failure;
      }
      this.database = await opened(this.factory);
      return run(this.database, mode, act);
    }
  }
}

/** localStorage: a write is done when it returns; what can't be put whole is undone. Files are no text and aren't kept. */
export class InLocalStorage {
  kind = "local";

  constructor(storage) {
    this.storage = storage;
  }

  async read(prefix) {
    const names = Array.from({ length: this.storage.length }, (_, place) => this.storage.key(place));
    return names
      .filter((name) => name?.startsWith(LOCAL + prefix))
      .sort()
      .map((name) => [name.slice(LOCAL.length), JSON.parse(this.storage.getItem(name))]);
  }

  async write(steps) {
    if (steps.some(({ value }) => value?.content instanceof Blob)) {
      throw new DOMException("a file is no text", "DataCloneError");
    }
    const before = steps.map(({ key }) => [LOCAL + key, this.storage.getItem(LOCAL + key)]);
    try {
      steps.forEach((step) => this.#step(step));
    } catch (failure) {
      // Taken away first, so that there is room for what stood before.
      before.forEach(([name]) => this.storage.removeItem(name));
      before.filter(([, text]) => text !== null).forEach(([name, text]) => this.storage.setItem(name, text));
      throw failure;
    }
  }

  #step({ key, ...step }) {
    const name = LOCAL + key;
    if ("value" in step) {
      this.storage.setItem(name, JSON.stringify(step.value));
    } else if (!("was" in step) || JSON.parse(this.storage.getItem(name) ?? "{}").id === step.was) {
      this.storage.removeItem(name);
    }
  }
}

/** Where a browser keeps nothing, or nothing is to be kept. */
export class InMemory {
  values = new Map();

  /** @param kind "memory", which is told to the student, or what else it is called */
  constructor(kind = "memory") {
    this.kind = kind;
  }

  async read(prefix) {
    return [...this.values].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
  }

  async write(steps) {
    for (const { key, ...step } of steps) {
      if ("value" in step) {
        this.values.set(key, structuredClone(step.value));
      } else if (!("was" in step) || this.values.get(key)?.id === step.was) {
        this.values.delete(key);
      }
    }
  }
}

function opened(factory) {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, 1);
    const timer = setTimeout(() => reject(new DOMException("no answer", "TimeoutError")), OPEN_WITHIN);
    request.onupgradeneeded = () => request.result.createObjectStore(VALUES);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      clearTimeout(timer);
      // A newer page that changes the database must not wait for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
}

function run(database, mode, act) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(VALUES, mode, { durability: "strict" });
    const requests = act(transaction.objectStore(VALUES));
    transaction.oncomplete = () => resolve(requests.map(({ result }) => result));
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
