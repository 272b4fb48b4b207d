/* What readers type: words, and phrases in quotation marks. */

import { fold } from "../shared/text.mjs";

/** Quotation marks, straight or as phones and other languages write them. */
const MARKED = /["“„«]([^"“”„«»]*)["”“»]/g;

/** A word without what stands before and after it. */
export const plain = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** Also with one kind of hyphen and of apostrophe. */
export const foldMarks = (text) =>
  fold(text).replace(/[\u2010-\u2015]/g, "-").replace(/[\u2018\u2019\u02bc]/g, "'");

/** What stands in quotation marks, and the words beside. */
export const partsOf = (text) => ({
  phrases: [...text.matchAll(MARKED)].map(([, phrase]) => phrase.trim()).filter(Boolean),
  words: text.replace(MARKED, " ").split(/\s+/).map(plain).filter(Boolean),
});
