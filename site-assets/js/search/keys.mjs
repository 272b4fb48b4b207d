/* Keys of the search: down and up lead through the results, and from the first back to the field. */

import { all } from "../shared/elements.mjs";

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

const clear = (field, ask) => {
  field.value = "";
  field.focus();
  ask();
};

/** Gives whether there was a result, or the field, to go to. */
const go = (step, field, list) => {
  const titles = all(".search-title", list);
  const item = document.activeElement?.closest("li");
  const here = titles.indexOf(item?.querySelector(".search-title"));
  if (!titles.length || (here < 0 && document.activeElement !== field)) return false;
  const next = titles[here + step] ?? (here + step < 0 ? field : titles[here]);
  next.focus();
  return true;
};

export const setUpKeys = (field, list, ask) =>
  document.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (event.key === "Escape" && field.value) clear(field, ask);
    else if (step && go(step, field, list)) event.preventDefault();
  });
