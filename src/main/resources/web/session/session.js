/** Copies the whole address for students; without a clipboard the button stays away and the path can be selected. */
const button = document.getElementById("copy-link");
const shown = document.querySelector("[data-path]");
const address = new URL(shown.dataset.path, location.href).href;

shown.textContent = address;
button.hidden = !navigator.clipboard;
button.addEventListener("click", async () => {
  await navigator.clipboard.writeText(address);
  button.textContent = button.dataset.copied;
});
