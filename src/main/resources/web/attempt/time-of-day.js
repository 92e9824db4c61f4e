/** An instant as ISO 8601 has it, as hour and minute in the page's language and the device's zone. */
export function timeOfDay(instant) {
  const language = document.documentElement.lang === "de" ? "de-DE" : "en-GB";
  return new Date(instant).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
}
