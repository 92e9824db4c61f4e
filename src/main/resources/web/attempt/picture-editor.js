import { textsOf } from "../texts.js";
import { cut, drawnTo, heldAt, quarters, remains, sizeOf, turned, WHOLE } from "./crop.js";
import { drawTurned, fileOf } from "./pictures.js";

/** As large as a dialog shows it on the sharpest screen. */
const SHOWN = 1400;
/** How many pixels of the page a finger may miss a side by. */
const REACH = 32;

/**
 * A dialog in which a picture is turned and cropped before it is sent: by buttons and sliders, which keys and screen readers
 * know, and by dragging the frame.
 */
export class PictureEditor {
  /** @param dialog of the tag pictureEditor */
  constructor(dialog) {
    this.dialog = dialog;
    this.say = textsOf(dialog);
    this.canvas = dialog.querySelector("[data-canvas]");
    this.sliders = [...dialog.querySelectorAll("[data-edge]")];
    this.turnedPicture = document.createElement("canvas");
    this.held = [];
    dialog.querySelectorAll("[data-turn]").forEach((button) => button.addEventListener("click", () => this.#turn(Number(button.dataset.turn))));
    dialog.querySelector("[data-whole]").addEventListener("click", () => this.#cut(WHOLE));
    dialog.querySelector("[data-use]").addEventListener("click", () => dialog.close("use"));
    dialog.querySelector("[data-cancel]").addEventListener("click", () => dialog.close(""));
    dialog.addEventListener("cancel", () => (dialog.returnValue = ""));
    this.sliders.forEach((slider) => slider.addEventListener("input", () => this.#cut(cut(this.edges, slider.dataset.edge, slider.value / 100))));
    this.canvas.addEventListener("pointerdown", (event) => this.#take(event));
    this.canvas.addEventListener("pointermove", (event) => this.#drag(event));
    for (const end of ["pointerup", "pointercancel"]) {
      this.canvas.addEventListener(end, () => (this.held = []));
    }
  }

  /**
   * Shows a picture until the student has decided.
   *
   * @param before how it was turned and cropped the last time
   * @returns how it is to be turned and cropped, {turns, edges}; undefined where it is not to be used
   */
  async edit(picture, before = { turns: 0, edges: WHOLE }) {
    this.picture = picture;
    this.turns = before.turns;
    this.edges = before.edges;
    this.#draw();
    this.dialog.returnValue = "";
    this.dialog.showModal();
    this.dialog.querySelector("[data-use]").focus();
    await new Promise((resolve) => this.dialog.addEventListener("close", resolve, { once: true }));
    return this.dialog.returnValue === "use" ? { turns: this.turns, edges: this.edges } : undefined;
  }

  /** The same, and the file that it makes. */
  async fileOf(picture, like) {
    const how = await this.edit(picture);
    return how && fileOf(picture, how, like);
  }

  #turn(by) {
    this.turns = quarters(this.turns, by);
    this.edges = turned(this.edges, by);
    this.#draw();
  }

  #cut(edges) {
    this.edges = edges;
    this.#frame();
  }

  #draw() {
    drawTurned(this.turnedPicture, this.picture, this.turns, SHOWN);
    Object.assign(this.canvas, { width: this.turnedPicture.width, height: this.turnedPicture.height });
    this.#frame();
  }

  /** What is cut off is shaded, and a frame is around what remains: two lines, so that it is seen on any picture. */
  #frame() {
    const { width, height } = this.canvas;
    const area = remains(this.edges, this.canvas);
    const pen = this.canvas.getContext("2d");
    pen.drawImage(this.turnedPicture, 0, 0);
    pen.fillStyle = "rgb(0 0 0 / 60%)";
    pen.beginPath();
    pen.rect(0, 0, width, height);
    pen.rect(area.x, area.y, area.width, area.height);
    pen.fill("evenodd");
    const line = Math.max(2, Math.max(width, height) / 300);
    for (const [colour, wide] of [["#000", 2 * line], ["#fff", line]]) {
      pen.strokeStyle = colour;
      pen.lineWidth = wide;
      pen.strokeRect(area.x + line, area.y + line, Math.max(1, area.width - 2 * line), Math.max(1, area.height - 2 * line));
    }
    this.#tell();
  }

  #tell() {
    for (const slider of this.sliders) {
      slider.value = Math.round(this.edges[slider.dataset.edge] * 100);
    }
    const whole = remains(this.edges, sizeOf(this.picture, this.turns));
    this.dialog.querySelector("[data-remains]").textContent = this.say("remains", whole.width, whole.height);
  }

  #take(event) {
    const { width, height } = this.canvas.getBoundingClientRect();
    this.held = heldAt(this.edges, this.#pointOf(event), { x: REACH / width, y: REACH / height });
    if (this.held.length > 0) {
      this.canvas.setPointerCapture(event.pointerId);
      event.preventDefault();
    }
  }

  #drag(event) {
    if (this.held.length > 0) {
      this.#cut(drawnTo(this.edges, this.held, this.#pointOf(event)));
    }
  }

  #pointOf({ clientX, clientY }) {
    const { left, top, width, height } = this.canvas.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  }
}
