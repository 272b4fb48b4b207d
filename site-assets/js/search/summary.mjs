/* What is said of the results: how many they are, and what was wrong with what was asked. */

import { make } from "../shared/elements.mjs";
import { isEmpty } from "./address.mjs";
import { partsOf } from "./query.mjs";

const documents = (number) => {
  if (!number) return "Nothing was found.";
  return number === 1 ? "1 document" : `${number.toLocaleString("en")} documents`;
};

/** Where nothing has a phrase: its words, wherever they stand. */
const withoutMarks = (asked) => {
  const { phrases, words } = partsOf(asked);
  if (!phrases.length) return [];
  const href = `?${new URLSearchParams({ q: [...phrases, ...words].join(" ") })}`;
  const textContent = "Search for the words, wherever they stand";
  return [" ", make("a", { href, textContent })];
};

const complaints = ({ noDates, from, to }) => [
  ...noDates.map((time) => ` “${time}” is no date: write 1956, 1956-10 or 1956-10-23.`),
  ...(from && to && from > to ? [" “From” is later than “to”."] : []),
];

/**
 * The words and links of the summary. With results of which the text was not read, there may be as
 * many documents; but not where only a part of each text is asked for.
 */
export const summaryOf = (read, unread, query, limit) => {
  if (isEmpty(query)) return complaints(query);
  const isPart = query.where !== "all";
  const total = isPart ? read : read + unread;
  return [
    documents(total),
    ...(total ? [] : withoutMarks(query.words)),
    ...(unread && isPart ? [` among the first ${limit} results`] : []),
    ...complaints(query),
  ];
};
