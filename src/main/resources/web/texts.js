/**
 * The sentences that a script says, in the reader's language. They stand within the element that the script works on:
 * `<template data-texts><p data-text="saved">Saved</p>…</template>`. A template is neither shown nor run, and its words are
 * escaped as all words of pages are. What is known only here stands as ⟦1⟧, ⟦2⟧ … in a sentence.
 *
 * @returns a function (name, ...values) → the sentence with its values
 */
export function textsOf(element) {
  const told = element.querySelector(":scope > template[data-texts]")?.content.querySelectorAll("[data-text]") ?? [];
  return saying(Object.fromEntries([...told].map((one) => [one.dataset.text, one.textContent])));
}

/** The same for sentences by name. One that is missing, as a paper of another release may lack it, stops no page: it is "". */
export const saying = (sentences) => (name, ...values) =>
  (sentences[name] ?? "").replace(/⟦(\d)⟧/g, (_, place) => values[Number(place) - 1] ?? "");
