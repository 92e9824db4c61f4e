const ANSWER_WITHIN = 180_000;

/**
 * Posts bytes and tells how far it is; fetch can't tell.
 *
 * @param onPercent called with what is sent, from 0 to 100
 * @param headers further ones, by name
 * @returns what was answered, its status and its body; the status is 0 where the server can't be reached
 */
export function postFile(path, file, onPercent, headers = {}) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.timeout = ANSWER_WITHIN;
    request.responseType = "json";
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-Requested-With", "JavaScript");
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onPercent(total ? Math.round((100 * loaded) / total) : 0);
    request.onloadend = () => resolve({ status: request.status, body: request.response });
    request.send(file);
  });
}

/** What is too large or of another kind stays so, however often it is sent. */
const REFUSED = new Set([413, 415, 422]);

/** Whether the server doesn't want a file. */
export const isRefused = ({ status }) => REFUSED.has(status);

/** Why, in the server's words; undefined where it has none. */
export const wordsOf = ({ body }) => body?.problems?.[0]?.text ?? body?.detail;
