/* The box "Reading": how large the text is, how wide its lines are, and whether the numbers of pages
   and the marks of the editors are shown. What is chosen holds for all pages of the edition, until it
   is chosen otherwise. */

import { makeDialog } from "../shared/dialog.mjs";
import { make, makeButton } from "../shared/elements.mjs";
import { PREFERENCES } from "../shared/preferences.mjs";

const CHOICES = {
  size: ["Text", { small: "smaller", "": "usual", large: "larger", largest: "largest" }],
  width: ["Lines", { narrow: "narrow", "": "usual", wide: "wide" }],
  pages: ["Page numbers", { "": "shown", hidden: "hidden" }],
  marks: ["Editorial marks", { "": "shown", hidden: "hidden" }],
};

const root = document.documentElement;

/** Pages opened from a folder may not be allowed to remember. */
const remember = () => {
  const chosen = Object.keys(CHOICES)
    .map((name) => [name, root.getAttribute(`data-${name}`)])
    .filter(([, value]) => value);
  try {
    localStorage.setItem(PREFERENCES, JSON.stringify(Object.fromEntries(chosen)));
  } catch {
    // It still holds for this page.
  }
};

const choose = (name, value) => {
  if (value) root.setAttribute(`data-${name}`, value);
  else root.removeAttribute(`data-${name}`);
  remember();
};

const makeChoice = (name, value, words) => {
  const checked = (root.getAttribute(`data-${name}`) ?? "") === value;
  const button = make("input", { type: "radio", name: `site:${name}`, value, checked, autofocus: checked });
  button.addEventListener("change", () => choose(name, value));
  return make("label", {}, button, ` ${words}`);
};

const makeGroup = ([name, [title, values]]) =>
  make(
    "fieldset",
    {},
    make("legend", { textContent: title }),
    ...Object.entries(values).map(([value, words]) => makeChoice(name, value, words)),
  );

const close = makeButton("Close", () => box.close());
const groups = Object.entries(CHOICES).map(makeGroup);
const box = makeDialog("look-box", "Reading", ...groups, close);
const open = () => box.open || box.showModal();

document.querySelector(".look").addEventListener("click", open);
open();
