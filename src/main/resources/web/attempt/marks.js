import { readPart } from "./answers.js";

/** Kinds whose fields are given all at once, or stand for one thing. */
const WHOLE = new Set(["ordering", "upload"]);

/** The sign of a part in the overview, of what is known of it: what needs a look comes first. */
export function markOf({ blank, partly, flagged, unsaved, unread }) {
  if (unsaved || unread) {
    return "warning";
  }
  if (flagged) {
    return blank ? "flag" : "flagged";
  }
  return blank ? "open" : partly ? "partly" : "answered";
}

/** All of it, by the names of its sentences: a sign tells one thing only. */
export function wordsOf({ blank, partly, flagged, unsaved, unread }) {
  const answered = blank ? "blank" : partly ? "partly" : "answered";
  return [answered, ...(unsaved ? ["unsaved"] : []), ...(unread ? ["unread"] : []), ...(flagged ? ["flagged"] : [])];
}

/** The sign of a problem, by those of its parts. */
export function markOfAll(marks) {
  if (marks.includes("warning")) {
    return "warning";
  }
  const answered = marks.filter((mark) => mark === "answered" || mark === "flagged").length;
  const begun = answered > 0 || marks.includes("partly");
  return answered === marks.length ? "answered" : begun ? "partly" : "open";
}

/** Whether some of a part's fields hold something and some don't. */
export function isPartly(part) {
  const { filled } = readPart(part);
  if (!filled || WHOLE.has(part.dataset.kind)) {
    return false;
  }
  const names = new Set([...part.querySelectorAll("[data-field]")].map(({ dataset }) => dataset.field));
  const given = [...names].filter((name) => (filled[name] ?? "").trim() !== "").length;
  return given > 0 && given < names.size;
}
