/* Boxes over the page. Esc closes them by itself. */

import { make } from "./elements.mjs";

/** A box that a press outside closes, too. */
export const makeDialog = (className, label, ...children) => {
  const dialog = make("dialog", { className }, ...children);
  dialog.setAttribute("aria-label", label);
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
};
