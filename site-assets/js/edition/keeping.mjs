/* The button that keeps a document in the reader's reading list, with the citation as it stands. */

import { has, parsed, storageKey, without } from "../shared/reading-list.mjs";
import { root } from "../shared/site.mjs";
import { citationText } from "./copying.mjs";

const KEY = storageKey(root);

const read = () => parsed(localStorage.getItem(KEY));

export const setUpKeeping = () => {
  const button = document.querySelector(".keep");
  if (!button) return;
  const { page, title } = button.dataset;
  const show = () => {
    const isKept = has(read(), page);
    button.setAttribute("aria-pressed", isKept);
    button.textContent = isKept ? "Kept in the reading list" : "Keep in the reading list";
  };
  button.addEventListener("click", () => {
    const documents = read();
    const others = without(documents, page);
    const note = citationText(document.querySelector(".cite [data-copy]"));
    const kept = has(documents, page) ? others : [...others, { page, title, note }];
    localStorage.setItem(KEY, JSON.stringify(kept));
    show();
  });
  try {
    show();
    button.parentElement.classList.remove("scripted");
  } catch {
    // Nothing can be remembered here: the button stays away.
  }
};
