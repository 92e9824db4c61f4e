/**
 * The arithmetic of turning and cropping a picture. What is cut off is told by {left, top, right, bottom}: shares of the width
 * and the height, from 0 to 1, of the picture as it is turned. Turns are counted in quarters, clockwise, from 0 to 3.
 */

/** Nothing is cut off. */
export const WHOLE = Object.freeze({ left: 0, top: 0, right: 0, bottom: 0 });

/** So much of each side remains, whatever is cut off. */
export const LEAST = 0.1;

const OPPOSITE = { left: "right", right: "left", top: "bottom", bottom: "top" };

/** With another share cut off at one side; what would leave too little is cut off less. */
export function cut(edges, side, share) {
  const most = 1 - LEAST - edges[OPPOSITE[side]];
  return { ...edges, [side]: Math.min(Math.max(share, 0), Math.max(most, 0)) };
}

/** The same cut of the picture turned by a quarter more: 1 clockwise, -1 the other way. */
export function turned({ left, top, right, bottom }, by) {
  return by > 0 ? { left: bottom, top: left, right: top, bottom: right } : { left: top, top: right, right: bottom, bottom: left };
}

/** Quarters after a further turn. */
export const quarters = (now, by) => (now + by + 4) % 4;

/** The size of a picture that is turned by so many quarters. */
export const sizeOf = ({ width, height }, turns) => (turns % 2 === 0 ? { width, height } : { width: height, height: width });

/** What remains, in whole pixels of a picture of this size; never nothing. */
export function remains({ left, top, right, bottom }, { width, height }) {
  const x = Math.round(left * width);
  const y = Math.round(top * height);
  return {
    x,
    y,
    width: Math.max(1, Math.round((1 - right) * width) - x),
    height: Math.max(1, Math.round((1 - bottom) * height) - y),
  };
}

/** The size in which no side is longer than this, of the same shape; never larger than it was. */
export function fitted({ width, height }, longest) {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * The sides that a pointer takes hold of: one, two at a corner, or none where it is far from the frame.
 *
 * @param point with {x, y}, as shares of the width and height
 * @param near with {x, y}: how far from a side still counts, as shares
 */
export function heldAt({ left, top, right, bottom }, point, near) {
  const inside = {
    x: point.x > left - near.x && point.x < 1 - right + near.x,
    y: point.y > top - near.y && point.y < 1 - bottom + near.y,
  };
  const sides = inside.x && inside.y ? [closer(point.x, left, 1 - right, near.x, "left", "right"), closer(point.y, top, 1 - bottom, near.y, "top", "bottom")] : [];
  return sides.filter((side) => side);
}

function closer(at, low, high, near, lower, higher) {
  const [toLow, toHigh] = [Math.abs(at - low), Math.abs(at - high)];
  if (Math.min(toLow, toHigh) > near) {
    return undefined;
  }
  return toLow <= toHigh ? lower : higher;
}

/** Where these sides are drawn to a point. */
export function drawnTo(edges, sides, { x, y }) {
  const shares = { left: x, right: 1 - x, top: y, bottom: 1 - y };
  return sides.reduce((now, side) => cut(now, side, shares[side]), edges);
}
