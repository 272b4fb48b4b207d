/* How the reader wants to read: what was chosen in the box "Reading", and the reading view, on this
   page or on another. Pages opened from a folder may not be allowed to remember. */

import { PREFERENCES } from "../shared/preferences.mjs";

const applyPreferences = () => {
  try {
    const chosen = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
    for (const [name, value] of Object.entries(chosen)) {
      document.documentElement.setAttribute(`data-${name}`, value);
    }
  } catch {
    // Nothing can be remembered here, or it is not ours.
  }
};

const setUpReadingView = () => {
  const box = document.querySelector(".reading-switch input");
  if (!box) return;
  try {
    box.checked = localStorage.getItem("reading") === "on";
    box.addEventListener("change", () =>
      localStorage.setItem("reading", box.checked ? "on" : "off"),
    );
  } catch {
    // It still switches this page.
  }
};

export const setUpPreferences = () => {
  applyPreferences();
  setUpReadingView();
};
