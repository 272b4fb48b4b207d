/* The lists of places, a short one at a time. They are read by script elements, so that it works in a
   folder, too: each calls a function of window.embtel with what it holds. */

import { make } from "../shared/elements.mjs";
import { root } from "../shared/site.mjs";

/** So many places are more than anybody looks through. */
const ENOUGH = 500;

const waiting = new Map();

/** What a file of the folder "goto" hands over. */
const read = (name) => {
  if (!waiting.has(name)) {
    const one = {};
    one.content = new Promise((resolve, reject) => Object.assign(one, { resolve, reject }));
    waiting.set(name, one);
    const src = new URL(`goto/${name}.js`, root);
    document.head.append(make("script", { src, onerror: one.reject }));
  }
  return waiting.get(name).content;
};

window.embtel = {
  goTo: {
    starts: (keys) => waiting.get("starts").resolve(keys),
    list: (number, entries) => waiting.get(`list-${number}`).resolve(entries),
  },
};

/** The places whose keys begin so. */
export const beginning = async (prefix) => {
  const starts = await read("starts");
  const first = Math.max(0, starts.findLastIndex((key) => key < prefix));
  const found = [];
  for (let number = first; number < starts.length; number++) {
    if (number > first && !starts[number].startsWith(prefix)) break;
    const entries = await read(`list-${number}`);
    found.push(...entries.filter(([key]) => key.startsWith(prefix)));
    if (found.length > ENOUGH) break;
  }
  return found;
};
