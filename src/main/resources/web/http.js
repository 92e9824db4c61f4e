/**
 * Sends JSON to our own server with the session's cookie.
 * Answers {ok, status, body, retryAfter}; body is the parsed JSON or null, retryAfter the milliseconds that the server asks
 * to wait, or 0. A failed network throws a TypeError, as fetch does.
 */
export async function send(method, path, body, { signal, keepalive = false, headers = {} } = {}) {
  const response = await fetch(path, {
    method,
    signal,
    keepalive,
    credentials: "same-origin",
    cache: "no-store",
    redirect: "manual",
    headers: {
      Accept: "application/json",
      // Always named, with or without a body: the server takes no other call from a page.
      "Content-Type": "application/json",
      // Asks for a plain status instead of a redirect to the sign-in.
      "X-Requested-With": "JavaScript",
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
  const retryAfter = 1000 * (Number(response.headers.get("Retry-After")) || 0);
  return { ok: response.ok, status: response.status, body: isJson ? await response.json() : null, retryAfter };
}
