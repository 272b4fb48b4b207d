/* Full-text search, over the indexes that Pagefind made when the site was built: one a volume, asked
   together. */

import { addressOf, queryIn } from "./address.mjs";
import { countsOf, drawFacets } from "./facets.mjs";
import { searchIn } from "./pagefind.mjs";
import { setUpKeys } from "./keys.mjs";
import { ranked } from "./ranking.mjs";
import { makeResult } from "./results.mjs";
import { summaryOf } from "./summary.mjs";

/** Results are shown so many at a time. */
const AT_ONCE = 20;

/** Of so many of the best results the text is read, to tell what was asked for from what is like it. */
const READ = 200;

const form = document.querySelector(".search");
const field = form.elements.q;
const filters = document.querySelector(".search-filters");
const summary = document.querySelector(".search-summary");
const list = document.querySelector(".search-results");
const more = document.querySelector(".search-more");

const search = searchIn(form.dataset.indexes.split(" "), new URL(".", location.href).pathname);

const fill = ({ words, where, sort, from, to }) => {
  const values = { q: words, in: where, sort, from, to };
  Object.entries(values).forEach(([name, value]) => (form.elements[name].value = value));
};

const read = async (results, query) =>
  ranked(await Promise.all(results.map((one) => one.data())), query);

const itemsOf = (texts, query) =>
  texts.map((text) => makeResult(text, query.where)).filter(Boolean);

/** Shows results, more of them whenever that is asked for; those of which the text was not read, too. */
const drawResults = (items, results, query) => {
  let next = READ;
  const readUpTo = async (number) => {
    while (items.length < number && next < results.length) {
      const some = results.slice(next, (next += AT_ONCE));
      items.push(...itemsOf(await read(some, query), query));
    }
  };
  const draw = (upTo) => {
    list.replaceChildren(...items.slice(0, upTo));
    more.hidden = items.length <= upTo && next >= results.length;
    more.onclick = async () => {
      await readUpTo(upTo + AT_ONCE);
      draw(upTo + AT_ONCE);
      list.children[upTo]?.querySelector("a").focus();
    };
  };
  draw(AT_ONCE);
};

let turn = 0;

/** What is asked later may be found sooner. */
const show = async (query) => {
  const mine = ++turn;
  const { results, filters: counts } = await search(query);
  const texts = await read(results.slice(0, READ), query);
  if (mine !== turn) return;
  const items = itemsOf(texts, query);
  const unread = Math.max(0, results.length - READ);
  summary.replaceChildren(...summaryOf(items.length, unread, query, READ));
  drawResults(items, results, query);
  drawFacets(filters, unread ? counts : countsOf(texts.map(({ text }) => text)), query);
};

const ask = async () => {
  const slow = setTimeout(() => (summary.textContent = "Searching …"), 400);
  try {
    await show(queryIn(location.search));
  } catch {
    summary.textContent = form.dataset.unavailable;
  }
  clearTimeout(slow);
};

const askAnew = () => {
  const address = addressOf([...new FormData(form)]);
  history.replaceState(null, "", address === "?" ? location.pathname : address);
  ask();
};

let typing;
form.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(askAnew, 200);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typing);
  askAnew();
});
addEventListener("popstate", () => {
  fill(queryIn(location.search));
  ask();
});
setUpKeys(field, list, askAnew);

fill(queryIn(location.search));
form.classList.remove("scripted");
ask();
