/* The indexes that Pagefind made when the site was built, asked as one. */

import { partsOf } from "./query.mjs";
import { byDay, yearsWithin } from "./time.mjs";

const load = async (root, first, others) => {
  const pagefind = await import(`${first}pagefind.js`);
  await pagefind.options({ baseUrl: root, bundlePath: first });
  await Promise.all(others.map((other) => pagefind.mergeIndex(other, { baseUrl: root })));
  // Results count what they can be narrowed to only once that is known.
  await pagefind.filters();
  return pagefind;
};

/** An index takes a phrase only by itself: of several questions, what answers all. */
const inAll = (results, others) => {
  const ids = others.map((answer) => new Set(answer.results.map(({ id }) => id)));
  return results.filter(({ id }) => ids.every((those) => those.has(id)));
};

/** Results as they are, or by date, which only their data tell. */
const sorted = async (results, sort) => {
  if (sort === "relevance") return results;
  const dated = await Promise.all(
    results.map(async (one) => [(await one.data()).meta.from ?? "", one]),
  );
  return dated.sort(byDay(sort === "newest")).map(([, one]) => one);
};

/** What narrows the results; null where nothing can be of the time that is asked for. */
const filtersOf = async (pagefind, query) => {
  const filters = Object.entries(query.chosen).map(([facet, any]) => [facet, { any }]);
  if (query.from || query.to) {
    const any = yearsWithin(Object.keys((await pagefind.filters()).year ?? {}), query);
    // To an index, none of the years means any year.
    if (!any.length) return null;
    filters.push(["year", { any }]);
  }
  return Object.fromEntries(filters);
};

const answer = async (pagefind, query) => {
  const filters = await filtersOf(pagefind, query);
  if (!filters) return { results: [], filters: {} };
  const { phrases, words } = partsOf(query.words);
  const asPhrases = phrases.map((phrase) => pagefind.search(`"${phrase}"`, { filters }));
  const asWords = pagefind.search([...phrases, ...words].join(" ") || null, { filters });
  const [first, ...others] = await Promise.all(
    phrases.length && !words.length ? asPhrases : [asWords, ...asPhrases],
  );
  const results = inAll(first.results, others);
  return { ...first, results: await sorted(results, query.sort) };
};

/** Asks the indexes in these folders, which are opened when they are first asked. */
export const searchIn = (folders, root) => {
  const [first, ...others] = folders.map((folder) => root + folder);
  let opened;
  return async (query) => answer(await (opened ??= load(root, first, others)), query);
};
