/* The page of the reading list: documents that a reader keeps in this browser, and takes away as one
   file for a reference manager. */

import { make, makeButton } from "../shared/elements.mjs";
import { parsed, storageKey, without } from "../shared/reading-list.mjs";
import { root } from "../shared/site.mjs";
import { citationFile, joined } from "./take-away.mjs";

const KEY = storageKey(root);
const EMPTY = "Nothing is kept here yet: each document has a button for it, under “How to cite”.";

const list = document.querySelector(".reading-list");
const tools = document.querySelector(".reading-list-tools");
const answer = document.querySelector(".reading-list-answer");

const read = () => {
  try {
    return parsed(localStorage.getItem(KEY));
  } catch {
    return [];
  }
};

const keep = (documents) => {
  localStorage.setItem(KEY, JSON.stringify(documents));
  show();
};

const makeEntry = ({ page, title, note }) => {
  const remove = makeButton("Remove", () => keep(without(read(), page)));
  remove.setAttribute("aria-label", `Remove: ${title}`);
  const citation = make("p", { className: "citation", textContent: note });
  return make("li", {}, make("a", { href: page, textContent: title }), citation, remove);
};

const show = () => {
  const documents = read();
  list.replaceChildren(...documents.map(makeEntry));
  tools.classList.toggle("scripted", !documents.length);
  answer.textContent = documents.length ? "" : EMPTY;
};

const save = (name, type, text) => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};

const fetchCitation = async (page, ending) => {
  const response = await fetch(citationFile(page, ending));
  if (!response.ok) throw new Error(page);
  return response.text();
};

const textsOf = (documents, ending) =>
  ending === "txt"
    ? documents.map(({ note }) => note)
    : Promise.all(documents.map(({ page }) => fetchCitation(page, ending)));

tools.addEventListener("click", async (event) => {
  const { ending, type } = event.target.dataset;
  if (!ending) return;
  try {
    save(`reading-list.${ending}`, type, joined[ending](await textsOf(read(), ending)));
    answer.textContent = "";
  } catch {
    answer.textContent = tools.dataset.unavailable;
  }
});
tools.querySelector(".reading-list-clear").addEventListener("click", () => keep([]));
addEventListener("storage", show);
show();
