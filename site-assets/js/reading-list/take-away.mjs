/* One file for a reference manager: its parts are the citation files of the documents themselves. */

/** How the citation files of several documents become one, by their ending. */
export const joined = {
  ris: (texts) => texts.join("\n"),
  bib: (texts) => texts.join("\n"),
  "csl.json": (texts) => JSON.stringify(texts.flatMap((text) => JSON.parse(text)), null, 2),
  txt: (texts) => `${texts.join("\n\n")}\n`,
};

/** Where the citation file of a document lies. */
export const citationFile = (page, ending) => page.replace(/\.html$/, `.${ending}`);
