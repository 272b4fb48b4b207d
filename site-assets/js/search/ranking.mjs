/* How near texts come to what was asked. An index that lacks a word gives what has its beginning,
   down to a single letter: such texts are told here from those that were asked for. */

import { exactly, isName, roughly } from "./patterns.mjs";
import { foldMarks, partsOf } from "./query.mjs";
import { isOfTime } from "./time.mjs";

/** Words are together within so many characters: two lines or so. */
const TOGETHER = 160;

const areTogether = (patterns, text) => {
  const places = patterns
    .flatMap((pattern, which) => [...text.matchAll(pattern)].map(({ index }) => [index, which]))
    .sort(([one], [other]) => one - other);
  const last = new Map();
  return places.some(([at, which]) => {
    last.set(which, at);
    return last.size === patterns.length && at - Math.min(...last.values()) < TOGETHER;
  });
};

/** Of the words of a text, by number, those that a pattern finds. */
const wordsFound = (patterns, text) => {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  found.sort((one, other) => one.index - other.index);
  // Both are in their order, so that each is looked at once, however many there are.
  let next = 0;
  let reach = 0;
  return [...text.matchAll(/\S+/g)].flatMap(({ index, 0: word }, at) => {
    for (; found[next]?.index < index + word.length; next++) {
      reach = Math.max(reach, found[next].index + found[next][0].length);
    }
    return reach > index ? [at] : [];
  });
};

/**
 * Tells of a text how near it comes to what was asked, and by which of its words: 3 with all the
 * words beside each other, 2 with all of them, 1 with other forms of them, but for phrases, else 0.
 */
export const nearnessTo = (asked) => {
  const names = partsOf(asked).words.map(isName);
  const { phrases, words } = partsOf(foldMarks(asked));
  const exact = [...phrases, ...words].map(exactly);
  const rough = words.map((word, at) => roughly(word, names[at]));
  const alike = [...exact.slice(0, phrases.length), ...rough];
  return ({ content, locations }) => {
    const text = foldMarks(content);
    const isThere = (pattern) => text.search(pattern) >= 0;
    if (exact.every(isThere)) {
      return { how: areTogether(exact, text) ? 3 : 2, hits: wordsFound(exact, text) };
    }
    return { how: alike.every(isThere) ? 1 : 0, hits: locations };
  };
};

/** A list of persons or a preface comes after the documents that say the same. */
const isApart = ({ meta }) => Number(meta.part !== "document");

/** Of texts those that have what was asked for, the nearest first, unless they are sorted by day. */
export const ranked = (texts, query) => {
  const nearness = nearnessTo(query.words);
  const near = texts
    .filter((text) => isOfTime(text, query))
    .map((text) => ({ text, ...nearness(text) }))
    .filter(({ how }) => how);
  if (query.sort === "relevance") {
    near.sort((one, other) => other.how - one.how || isApart(one.text) - isApart(other.text));
  }
  return near;
};
