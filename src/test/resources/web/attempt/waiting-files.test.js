import { InDatabase, InMemory, InLocalStorage } from "/web/attempt/store.js";
import { WaitingFiles } from "/web/attempt/waiting-files.js";
import { equal, test } from "/tests/tests.js";

const whose = (attempt, person = "p") => ({ person, attempt });
const memory = new InMemory();
const upload = (ref, state, more = {}) => ({ ref, state, reason: "", send: async () => {}, ...more });

test("where none waits all is saved", async () => {
  const files = new WaitingFiles(memory, whose("x"), () => {});
  await files.sent();
  equal([files.state(), files.unsent(), files.path], ["saved", [], "/api/attempts/x/files"]);
});

test("the worst of them is told, and each with its reason", () => {
  const files = new WaitingFiles(memory, whose("x"), () => {});
  files.add(upload("a", "sending"));
  equal(files.state(), "saving");
  files.add(upload("b", "refused", { reason: "too large" }));
  equal(files.state(), "refused");
  const waiting = upload("c", "waiting");
  files.add(waiting);
  equal(files.state(), "offline");
  equal(files.unsent(), [
    { ref: "a", refused: false, text: "" },
    { ref: "b", refused: true, text: "too large" },
    { ref: "c", refused: false, text: "" },
  ]);
  files.drop(waiting);
  equal(files.state(), "refused");
});

test("all are sent once more, and waited for", async () => {
  const files = new WaitingFiles(memory, whose("x"), () => {});
  const sent = [];
  for (const ref of ["a", "b"]) {
    files.add(upload(ref, "waiting", { send: async () => sent.push(ref) }));
  }
  await files.sent();
  equal(sent, ["a", "b"]);
});

test("a file is kept on the device for its person, attempt and part, until the server has it", async () => {
  const store = await InDatabase.open(indexedDB);
  const files = new WaitingFiles(store, whose("kept"), () => {});
  const ofOthers = [whose("other"), whose("kept", "q")].map((one) => new WaitingFiles(store, one, () => {}));
  equal(await files.keep("q/a", new File(["drawn"], "graph.png", { type: "image/png" })), true);
  const kept = await new WaitingFiles(store, whose("kept"), () => {}).kept("q/a");
  equal([kept.name, kept.content.type, await kept.content.text()], ["graph.png", "image/png", "drawn"]);
  equal([await files.kept("q/b"), await files.kept("q"), await ofOthers[0].kept("q/a"), await ofOthers[1].kept("q/a")].filter((one) => one), []);
  await files.drop(upload("q/a", "sending"));
  equal(await files.kept("q/a"), undefined);
});

test("local storage holds no files, and says so", async () => {
  const files = new WaitingFiles(new InLocalStorage(localStorage), whose("x"), () => {});
  equal([await files.keep("a", new File(["drawn"], "graph.png")), await files.kept("a")], [false, undefined]);
});

test("what the release before kept is taken over, once", async () => {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open("klausur-files", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("files");
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction("files", "readwrite");
  transaction.objectStore("files").put({ name: "old.png", content: new File(["old"], "old.png") }, "before/a");
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
  const store = new InMemory();
  const files = new WaitingFiles(store, whose("before"), () => {});
  equal([(await files.kept("a")).name, store.values.has("p/before/file/a")], ["old.png", true]);
  equal(await new WaitingFiles(new InMemory(), whose("before"), () => {}).kept("a"), undefined);
});

test("what didn't arrive before the end is brought apart, and named by answers with their time", async () => {
  const files = new WaitingFiles(memory, whose("late"), () => {});
  const waiting = (name) => ({ waiting: () => ({ file: { name }, at: 5 }), answer: (sha) => ({ filled: { file: sha } }) });
  files.add(upload("q/a", "waiting", waiting("a.png")));
  files.add(upload("q/b", "refused", waiting("b.heic")));
  const posted = [];
  const post = async (path, { name }) => (posted.push(path), name === "a.png" ? { status: 200, body: { file: "sha" } } : { status: 422 });
  equal(await files.late(() => 2, post), [{ part: "q/a", base: 2, wanted: { filled: { file: "sha" } }, typedAt: 5 }]);
  equal([posted, files.nameOf("q/a"), files.nameOf("q/x")], [["/api/attempts/late/files/late/q/a", "/api/attempts/late/files/late/q/b"], "a.png", undefined]);
  equal(await files.late(() => 2, async () => ({ status: 0 })), undefined);
  files.forget();
  equal(files.unsent(), []);
});
