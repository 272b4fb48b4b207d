/* Regular expressions for words and phrases in a text that was folded. */

import { escaped } from "../shared/text.mjs";

const BEGIN = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";

/** Not within a word, and not within a number such as 1,500 or 12:30. */
const BEGIN_EXACT = "(?<![\\p{L}\\p{N}]|\\p{N}[.,:])";
const END_EXACT = "(?![\\p{L}\\p{N}]|[.,:]\\p{N})";

/** The words as they were typed, whatever stands between those of a phrase, or in place of a hyphen. */
export const exactly = (part) => {
  const words = part.split(/\s+|(?<=\p{L})-(?=\p{L})/u).map(escaped).join("[^\\p{L}\\p{N}]+");
  return new RegExp(`${BEGIN_EXACT}${words}${END_EXACT}`, "gu");
};

/** Whether a word, as it was typed, is a short name. */
export const isName = (word) => /^\p{Lu}\p{Ll}/u.test(word) && word.length < 8;

/** Other forms of a word begin like it. A short name has none but its possessive. */
export const roughly = (word, isShortName) => {
  const stem = word.slice(0, Math.max(Math.min(word.length - 1, 4), word.length - 4));
  const form = isShortName ? `${escaped(word)}(?:'?s|es)?${END}` : escaped(stem);
  return new RegExp(`${BEGIN}${form}`, "u");
};
