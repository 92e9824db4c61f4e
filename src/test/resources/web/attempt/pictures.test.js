import { fileOf, isHeic, named, pictureIn, typeFor } from "/web/attempt/pictures.js";
import { WHOLE } from "/web/attempt/crop.js";
import { equal, test } from "/tests/tests.js";

/** Left half red, right half blue, 4 × 2. */
async function drawing(type = "image/png") {
  const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 20 });
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#f00";
  pen.fillRect(0, 0, 20, 20);
  pen.fillStyle = "#00f";
  pen.fillRect(20, 0, 20, 20);
  return new File([await new Promise((resolve) => canvas.toBlob(resolve, type))], "drawn.png", { type });
}

async function coloursOf(file) {
  const picture = await pictureIn(file);
  const canvas = Object.assign(document.createElement("canvas"), { width: picture.width, height: picture.height });
  const pen = canvas.getContext("2d");
  pen.drawImage(picture, 0, 0);
  const at = (x, y) => [...pen.getImageData(x, y, 1, 1).data.slice(0, 3)].map((part) => (part > 128 ? 1 : 0)).join("");
  return { size: `${picture.width}x${picture.height}`, first: at(1, 1), last: at(picture.width - 2, picture.height - 2) };
}

const like = { name: "drawn.jpeg", type: "image/png" };

test("a picture is turned clockwise and cropped as it is turned then", async () => {
  const picture = await pictureIn(await drawing());
  equal(await coloursOf(await fileOf(picture, { turns: 0, edges: WHOLE }, like)), { size: "40x20", first: "100", last: "001" });
  equal(await coloursOf(await fileOf(picture, { turns: 1, edges: WHOLE }, like)), { size: "20x40", first: "100", last: "001" });
  equal(await coloursOf(await fileOf(picture, { turns: 3, edges: WHOLE }, like)), { size: "20x40", first: "001", last: "100" });
  equal(await coloursOf(await fileOf(picture, { turns: 0, edges: { ...WHOLE, left: 0.5 } }, like)), { size: "20x20", first: "001", last: "001" });
  equal(await coloursOf(await fileOf(picture, { turns: 1, edges: { ...WHOLE, bottom: 0.5 } }, like)), { size: "20x20", first: "100", last: "100" });
});

test("a file is called by the type that it has then", async () => {
  const made = await fileOf(await pictureIn(await drawing()), { turns: 0, edges: WHOLE }, { name: "IMG_1.HEIC", type: "image/jpeg" });
  equal([made.name, made.type], ["IMG_1.jpg", "image/jpeg"]);
  equal(["a.b.png", "photo", ".heic"].map((name) => named(name, "image/png")), ["a.b.png", "photo.png", "photo.png"]);
  equal(typeFor({ type: "image/png" }, ["image/png", "image/jpeg"]), "image/png");
  equal(typeFor({ type: "image/heic" }, ["image/png", "image/jpeg"]), "image/jpeg");
  equal(typeFor({ type: "image/jpeg" }, ["application/pdf", "image/png"]), "image/png");
});

test("HEIC is known by what is in it, and what no browser reads is no picture", async () => {
  const heic = new File([new Uint8Array(4), "ftypheic", "mif1"], "IMG_1.jpg", { type: "image/jpeg" });
  equal([await isHeic(heic), await pictureIn(heic)], [true, undefined]);
  equal(await isHeic(await drawing()), false);
  equal(await isHeic(new File([""], "empty")), false);
  equal(await isHeic(new File(["x"], "a", { type: "image/heif" })), true);
});
