/* The reading list, as it is stored in the browser: a list of documents in JSON, each with its page
   (an address from the site's root), its title, and the citation that goes into a footnote. */

/** Where an edition's list is stored: others may be published on the same host. */
export const storageKey = (root) => `reading-list:${root.pathname}`;

/** Another site on the same host could store anything, such as an address that is a program. */
const isDocument = ({ page, title, note }) =>
  [page, title, note].every((one) => typeof one === "string") && /^[^/\\:?#][^\\:?#]*$/.test(page);

/** @throws if something else is stored */
export const parsed = (stored) => JSON.parse(stored ?? "[]").filter((one) => one && isDocument(one));

export const has = (documents, page) => documents.some((one) => one.page === page);

export const without = (documents, page) => documents.filter((one) => one.page !== page);
