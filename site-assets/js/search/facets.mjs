/* What results can be narrowed to, each with the number of documents. */

import { all, make } from "../shared/elements.mjs";
import { FACETS } from "./address.mjs";

/** Of each facet, so many values. */
const CHOICES = 12;

/** How many of the texts each facet has. */
export const countsOf = (texts) => {
  const counts = {};
  for (const { filters } of texts) {
    for (const facet of Object.keys(FACETS)) {
      for (const value of filters[facet] ?? []) {
        counts[facet] ??= {};
        counts[facet][value] = (counts[facet][value] ?? 0) + 1;
      }
    }
  }
  return counts;
};

/** The values that most documents have, and those that are chosen: each with its number. */
export const choicesOf = (counts, chosen) =>
  Object.entries(counts ?? {})
    .filter(([value, number]) => number || chosen.has(value))
    .sort(([one, many], [other, few]) => few - many || one.localeCompare(other))
    .filter(([value], at) => at < CHOICES || chosen.has(value));

const makeGroup = (facet, choices, chosen, isOpen) => {
  const details = make("details", { open: isOpen });
  details.dataset.facet = facet;
  details.append(make("summary", { textContent: FACETS[facet] }));
  for (const [value, number] of choices) {
    const box = make("input", { type: "checkbox", name: facet, value, checked: chosen.has(value) });
    const shown = make("span", { className: "search-count", textContent: number });
    details.append(make("label", {}, box, ` ${value} `, shown));
  }
  return details;
};

/** Shows them; groups that were open stay open. */
export const drawFacets = (element, counts, query) => {
  const open = new Set(all("[open]", element).map((one) => one.dataset.facet));
  const groups = Object.keys(FACETS).flatMap((facet) => {
    const chosen = new Set(query.chosen[facet] ?? []);
    const choices = choicesOf(counts?.[facet], chosen);
    const isOpen = open.has(facet) || chosen.size > 0;
    return choices.length > 1 || chosen.size ? [makeGroup(facet, choices, chosen, isOpen)] : [];
  });
  element.replaceChildren(...groups);
};
