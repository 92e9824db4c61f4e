import { WaitingFiles } from "/web/attempt/waiting-files.js";
import { equal, test } from "/tests/tests.js";

const upload = (ref, state, more = {}) => ({ ref, state, reason: "", send: async () => {}, ...more });

test("where none waits all is saved", async () => {
  const files = new WaitingFiles("x", () => {});
  await files.sent();
  equal([files.state(), files.unsent(), files.path], ["saved", [], "/api/attempts/x/files"]);
});

test("the worst of them is told, and each with its reason", () => {
  const files = new WaitingFiles("x", () => {});
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
  const files = new WaitingFiles("x", () => {});
  const sent = [];
  for (const ref of ["a", "b"]) {
    files.add(upload(ref, "waiting", { send: async () => sent.push(ref) }));
  }
  await files.sent();
  equal(sent, ["a", "b"]);
});

test("a file is kept on the device for its attempt and part, until the server has it", async () => {
  const files = new WaitingFiles("kept", () => {});
  await files.keep("q/a", new File(["drawn"], "graph.png", { type: "image/png" }));
  const kept = await new WaitingFiles("kept", () => {}).kept("q/a");
  equal([kept.name, kept.content.type, await kept.content.text()], ["graph.png", "image/png", "drawn"]);
  equal([await files.kept("q/b"), await new WaitingFiles("other", () => {}).kept("q/a")], [undefined, undefined]);
  await files.drop(upload("q/a", "sending"));
  equal(await files.kept("q/a"), undefined);
});
