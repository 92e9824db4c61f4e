/**
 * Files that wait for the server, kept on the device by attempt and part, so that a reload loses none. Where the browser
 * forbids it they wait in the page only.
 */
const STORE = "files";

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("klausur-files", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run(mode, act) {
  try {
    const database = await opened();
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } catch {
    return undefined;
  }
}

export const keepFile = (key, file) => run("readwrite", (store) => store.put({ name: file.name, content: file }, key));
export const dropFile = (key) => run("readwrite", (store) => store.delete(key));
export const keptFile = (key) => run("readonly", (store) => store.get(key));
