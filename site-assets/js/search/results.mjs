/* The list of results: each document with the passages that have what was asked for. */

import { make } from "../shared/elements.mjs";
import { excerptOf, fullestOf, passagesOf } from "./passages.mjs";
import { plain } from "./query.mjs";

/** Of each document, so many passages. */
const PASSAGES = 4;

/** A document lights so many words. */
const LIT = 12;

const about = (textContent) => make("p", { className: "search-about", textContent });

/** Some words of a passage before its hits and after them, with every hit marked. */
const excerpt = (words, passage) => {
  const { from, to, start, end } = excerptOf(words, passage);
  const shown = make("span", {});
  for (let at = from; at < to; at++) {
    shown.append(
      passage.hits.includes(at) ? make("mark", { textContent: words[at] }) : words[at],
      at < to - 1 ? " " : "",
    );
  }
  return [from > start ? "… " : "", shown, to < end ? " …" : ""];
};

const linkTo = (url, id, found) => {
  const link = new URL(url, location.href);
  if (found.length) link.searchParams.set("words", found.join(" "));
  link.hash = id;
  return link.href;
};

const passageItem = ({ url }, words, passage, found) => {
  const link = make("a", { href: linkTo(url, passage.id, found) }, ...excerpt(words, passage));
  return make("p", { className: "search-passage" }, link);
};

const more = (left) => about(left === 1 ? "1 more passage" : `${left} more passages`);

/** A result as an item of the list; null where what was found does not stand in that part of it. */
export const makeResult = ({ text, hits }, where) => {
  const passages = passagesOf(text, hits, where);
  if (!passages.length && hits.length) return null;
  const words = text.content.split(/\s+/);
  const lit = new Set(passages.flatMap((one) => one.hits.map((at) => plain(words[at] ?? ""))));
  const found = [...lit].filter(Boolean).slice(0, LIT);
  const href = linkTo(text.url, "", found);
  const title = make("a", { className: "search-title", href, textContent: text.meta.title });
  return make(
    "li",
    {},
    title,
    about([text.meta.date, text.meta.volume].filter(Boolean).join(" · ")),
    ...fullestOf(words, passages, PASSAGES).map((one) => passageItem(text, words, one, found)),
    ...(passages.length > PASSAGES ? [more(passages.length - PASSAGES)] : []),
  );
};
