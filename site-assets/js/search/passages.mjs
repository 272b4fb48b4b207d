/* The passages of a text that are shown of it: the paragraphs and notes that have most of what was
   asked for, and of each the words around it. Words are counted as the index counts them. */

import { foldMarks, plain } from "./query.mjs";

const BLOCK = /^(p|li|h[1-6]|div|td|item)$/;

/** By the part of a text that is searched; any other is all of it. */
const NOTES_ONLY = { notes: true, text: false };

/** So many words are near each other, or are shown before and after. */
const NEAR = 18;
const BEFORE = 14;
const AFTER = 22;

/** What stands before the first block has no id. */
const NO_BLOCK = { id: "", location: 0 };

/** The hits of a text by the paragraph or note in which they stand; of notes or of the text alone. */
export const passagesOf = ({ anchors }, hits, where) => {
  const blocks = anchors.filter(({ element }) => BLOCK.test(element));
  const byBlock = new Map();
  for (const at of [...hits].sort((one, other) => one - other)) {
    const block = blocks.filter(({ location }) => location <= at).at(-1) ?? NO_BLOCK;
    const isNote = block.element === "li";
    if (isNote !== (NOTES_ONLY[where] ?? isNote)) continue;
    const end = blocks.find(({ location }) => location > at)?.location;
    const known = byBlock.get(block.id) ?? { id: block.id, start: block.location, end, hits: [] };
    byBlock.set(block.id, { ...known, hits: [...known.hits, at] });
  }
  return [...byBlock.values()];
};

/** How many different words there are among hits. */
const variety = (words, hits) => new Set(hits.map((at) => foldMarks(plain(words[at] ?? "")))).size;

/** Of many passages those with the most of what was asked for, in their order. */
export const fullestOf = (words, passages, number) =>
  [...passages]
    .sort((one, other) => variety(words, other.hits) - variety(words, one.hits))
    .slice(0, number)
    .sort((one, other) => one.start - other.start);

/** The hit after which most other words that were found stand near. */
const fullest = (words, hits) => {
  const near = (from) => variety(words, hits.filter((at) => at >= from && at < from + NEAR));
  return hits.reduce((best, at) => (near(at) > near(best) ? at : best));
};

/** From which word of a passage to which it is shown. */
export const excerptOf = (words, { start, end = words.length, hits }) => {
  const hit = fullest(words, hits);
  return { from: Math.max(start, hit - BEFORE), to: Math.min(end, hit + AFTER), start, end };
};
