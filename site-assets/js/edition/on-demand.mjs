/* Buttons whose scripts are read only when somebody wants them. */

import { make } from "../shared/elements.mjs";
import { script } from "../shared/site.mjs";

/** Shows the button, if the page has it, and gives it. Its script lies beside this one. */
export const setUpOnDemand = (selector, file) => {
  const button = document.querySelector(selector);
  if (!button) return null;
  const read = () => document.head.append(make("script", { src: new URL(file, script) }));
  button.addEventListener("click", read, { once: true });
  button.parentElement.classList.remove("scripted");
  return button;
};
