/* Places of the lists: a key, a name, a word about it, the page and the id there. */

import { fold } from "../shared/text.mjs";

export const isMeant = ([key, name, about], { prefix, exact, words = [] }) => {
  if (exact) return key === prefix;
  const own = fold(`${name} ${about}`).split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => own.some((one) => one.startsWith(word)));
};

/** The lower, the sooner: whole words before beginnings of words, what is preferred, this volume. */
const rankOf = ([key, name, , page], { prefix, first = "" }, isOfThisVolume) =>
  (key === prefix ? 0 : 4) + (fold(name).includes(first) ? 0 : 2) + (isOfThisVolume(page) ? 0 : 1);

/** The places that are meant, the likeliest first. */
export const ranked = (places, meaning, isOfThisVolume) => {
  const rank = (place) => rankOf(place, meaning, isOfThisVolume);
  return places
    .filter((place) => isMeant(place, meaning))
    .sort((one, other) => rank(one) - rank(other));
};
