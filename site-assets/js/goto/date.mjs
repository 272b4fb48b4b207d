/* Dates, as readers type them. */

import { fold } from "../shared/text.mjs";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const WORDS = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u;

const two = (number) => String(number).padStart(2, "0");

/** The number of the month that begins as the word does; 0 if none does. */
export const monthOf = (word) => MONTHS.indexOf(fold(word).slice(0, 3)) + 1;

/** The date that is meant, as precisely as it is given: 1960, 1960-01, 1960-01-12; empty if none is. */
export const dateOf = (text) => {
  const iso = ISO.exec(text);
  if (iso) return iso.slice(1).filter(Boolean).map(two).join("-");
  const words = WORDS.exec(text);
  if (!words || !monthOf(words[2])) return "";
  const day = words[1] ?? words[3];
  return `${words[4]}-${two(monthOf(words[2]))}${day ? `-${two(day)}` : ""}`;
};
