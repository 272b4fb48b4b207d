/* Says something in passing: shown for a moment, and read out. */

import { make } from "../shared/elements.mjs";

export const status = make("p", { className: "status", role: "status" });

let fading;

export const say = (text) => {
  status.textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => (status.textContent = ""), 2500);
};
