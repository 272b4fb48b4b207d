/* What was typed can stand for several things. The keys of the lists begin with the kind of a place:
   d a document, p a page, t a telegram, l a law or treaty, y a date, n a name. */

import { fold } from "../shared/text.mjs";
import { dateOf, monthOf } from "./date.mjs";

const PAGE = /^(?:pp?\.?|pages?)\s*([\p{L}\p{N}[\]]+)$/iu;
const DOCUMENT = /^(?:d|docs?\.?|documents?|no\.?|#)\s*(\d+\p{L}?)$/iu;
const TELEGRAM = /^(\p{L}[\p{L}.]*)[\s–-]+(?:\p{L}+[\s–-]+)*(\d+)$/iu;

const squeeze = (text) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Of an exact key, longer ones are other places. */
const exact = (kind, key) => ({ prefix: `${kind}:${squeeze(key)}`, exact: true });

const dates = (text) => {
  const date = dateOf(text);
  return date ? [{ prefix: `y:${date}` }] : [];
};

/** The telegrams that are meant first: those from a post, those to one, or those of a series. */
const SERIES = { embtel: " from ", deptel: " to ", tel: "telegram", telegram: "telegram" };

const telegrams = (text) => {
  const [, series, number] = TELEGRAM.exec(text) ?? [];
  if (!series || monthOf(series)) return [];
  return [{ ...exact("t", number), first: SERIES[fold(series)] ?? fold(series) }];
};

/** Pages and documents that are called so. */
const called = (text) => {
  const page = PAGE.exec(text);
  const document = DOCUMENT.exec(text);
  return [page && exact("p", page[1]), document && exact("d", document[1])].filter(Boolean);
};

/** A number alone. */
const numbers = (text) => {
  const isNumber = /^[\p{L}\p{N}]{1,6}$/u.test(text) && /\d|^[ivxlc]+$/i.test(text);
  if (!isNumber) return [];
  const kinds = /^\d+$/.test(text) ? ["d", "p", "t"] : ["d", "p"];
  return kinds.map((kind) => exact(kind, text));
};

/** A law or treaty, as it is cited: 11 Bevans 1283. */
const citations = (text) =>
  /\d/.test(text) && /\p{L}/u.test(text) ? [{ prefix: `l:${squeeze(text)}` }] : [];

/** A name has all of the words; the longest is the one that is looked up. */
const names = (text) => {
  if (!/\p{L}/u.test(text)) return [];
  const words = fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), "");
  return [{ prefix: `n:${longest}`, words }];
};

/** What it can mean: the beginning of a key each, and what else holds of the places that are meant. */
export const meaningsOf = (text) =>
  [dates, called, telegrams, numbers, citations, names].flatMap((kind) => kind(text));
