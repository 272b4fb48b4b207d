/* What is shown where a note or an entry of a register is called. */

import { all, make } from "../shared/elements.mjs";
import { copyOf, noteLabel, placeAt } from "./notes.mjs";

const more = (href, text) =>
  make("p", { className: "popover-more" }, make("a", { href, textContent: text }));

const citedDocument = (link) => {
  const textContent = link.title.replace(/^Recognised: /, "");
  const href = link.getAttribute("href");
  return make("li", {}, make("a", { href, textContent }), `, ${link.dataset.date}`);
};

/** Which documents a note cites: their heads and dates, each once. */
const citedIn = (note) => {
  const cited = new Map();
  for (const link of all("a[data-date]", note)) {
    const page = link.getAttribute("href").split("#")[0];
    if (!cited.has(page)) cited.set(page, citedDocument(link));
  }
  return cited.size ? [make("ul", { className: "popover-cited" }, ...cited.values())] : [];
};

const noteContent = (link, note) => [
  noteLabel(link.textContent),
  copyOf(note.querySelector(".note-body")),
  ...citedIn(note),
  more(link.getAttribute("href"), "Go to note"),
];

const explanationContent = (explained) => {
  const entry = explained.querySelector("dt a");
  const text = copyOf(explained.querySelector("dd"));
  return [
    make("p", { className: "popover-name", textContent: entry.textContent }),
    make("div", {}, ...text.childNodes),
    more(entry.getAttribute("href"), "In the register"),
  ];
};

/** The note or explanation to which a link leads; null where it leads elsewhere. */
export const contentFor = (link) => {
  const target = placeAt(link.getAttribute("href"));
  if (target?.matches(".note")) return noteContent(link, target);
  return target?.matches(".explained") ? explanationContent(target) : null;
};
