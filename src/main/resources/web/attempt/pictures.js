import { fitted, remains, sizeOf } from "./crop.js";

/** What is sent of a photo is no larger: a page of handwriting stays readable, and it travels in a second. */
export const LONGEST = 3000;
const QUALITY = 0.88;
const HEIC = /^(hei[cxms]|hev[cxms]|mif1|msf1)$/;

/** Whether a file is a photo in Apple's format, whatever the device calls it. */
export async function isHeic(file) {
  if (/^image\/hei[cf]/.test(file.type)) {
    return true;
  }
  const start = new TextDecoder("latin1").decode(await file.slice(4, 12).arrayBuffer());
  return start.startsWith("ftyp") && HEIC.test(start.slice(4));
}

/** The picture in a file, upright as its camera says; undefined where this browser can't read it. */
export async function pictureIn(file) {
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    // Some show in an element what they don't make a bitmap of, HEIC for one.
    return shownBy(file).catch(() => undefined);
  }
}

/** As a data URI: the page's policy knows no other address of what is on this device only. */
async function shownBy(file) {
  const image = new Image();
  image.src = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = reject;
    reader.readAsDataURL(file);
  });
  await image.decode();
  return createImageBitmap(image);
}

/** Draws a picture, turned by quarters, into a canvas of the size that it has then. */
export function drawTurned(canvas, picture, turns, longest) {
  const size = fitted(picture, longest);
  Object.assign(canvas, sizeOf(size, turns));
  const pen = canvas.getContext("2d");
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turns * Math.PI) / 2);
  pen.drawImage(picture, -size.width / 2, -size.height / 2, size.width, size.height);
  pen.resetTransform();
}

/**
 * A file of what remains of a picture. It is drawn anew, so that where and when a photo was taken stays on the device.
 *
 * @param picture what pictureIn has found
 * @param how with {turns, edges}
 * @param type the media type of the file
 */
export async function fileOf(picture, { turns, edges }, { name, type }) {
  const whole = document.createElement("canvas");
  drawTurned(whole, picture, turns, Math.max(picture.width, picture.height));
  const area = remains(edges, whole);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, fitted(area, LONGEST));
  const pen = canvas.getContext("2d");
  // A JPEG knows no transparency: what is clear would get black.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(whole, area.x, area.y, area.width, area.height, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));
  return new File([blob], named(name, type), { type });
}

/** A drawing stays one, and a photo a photo, where the part takes both. */
export function typeFor(file, types) {
  const wish = file.type === "image/png" ? "image/png" : "image/jpeg";
  return types.includes(wish) ? wish : types.find((type) => type.startsWith("image/"));
}

/** The name with the ending that its type has. */
export function named(name, type) {
  return `${name.replace(/\.[^.]{1,5}$/, "") || "photo"}.${type === "image/png" ? "png" : "jpg"}`;
}
