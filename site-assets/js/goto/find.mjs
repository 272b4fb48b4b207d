/* Finds what was typed, in the lists of the edition. */

import { root } from "../shared/site.mjs";
import { beginning } from "./lists.mjs";
import { meaningsOf } from "./meanings.mjs";
import { ranked } from "./places.mjs";

const folder = new URL(".", location.href).href;

/** Whether a page lies beside the one that is shown. */
const isOfThisVolume = (page) => new URL(".", new URL(page, root)).href === folder;

/** The places that can be meant, each once. */
export const find = async (text) => {
  const found = new Map();
  for (const meaning of meaningsOf(text)) {
    const places = await beginning(meaning.prefix);
    for (const place of ranked(places, meaning, isOfThisVolume)) {
      found.set(place.slice(1).join("\n"), place);
    }
  }
  return [...found.values()];
};
