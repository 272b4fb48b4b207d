/* Full-text search, over the indexes that Pagefind made when the site was built: one a volume,
   asked together. What is asked and chosen stands in the address, so that it can be linked to. */
(() => {
  "use strict";

  const form = document.querySelector(".search");
  const field = form.elements.q;
  const filters = document.querySelector(".search-filters");
  const summary = document.querySelector(".search-summary");
  const list = document.querySelector(".search-results");
  const AT_ONCE = 20;
  const PASSAGES = 4;
  const CHOICES = 12;
  // Of so many of the best results the text is read, to tell what was asked for from what is like it.
  const READ = 200;
  // Words are together within so many characters.
  const TOGETHER = 160;

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // The address ------------------------------------------------------------------------------

  const FACETS = {
    volume: "Volume",
    kind: "Kind",
    sender: "Sender",
    receiver: "Receiver",
    persons: "Person mentioned",
    places: "Place mentioned",
    classification: "Classification",
    archive: "Archive",
  };

  /** A year of four digits, and after it perhaps a month and a day. */
  const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

  const asked = () => {
    const address = new URLSearchParams(location.search);
    const typed = ["from", "to"].map((name) => (address.get(name) ?? "").trim());
    const [from, to] = typed.map((time) => (DAY.test(time) ? time : ""));
    const chosen = Object.keys(FACETS).map((facet) => [facet, address.getAll(facet)]);
    return {
      words: address.get("q") ?? "",
      where: address.get("in") ?? "all",
      sort: address.get("sort") ?? "relevance",
      from,
      to,
      noDates: typed.filter((time) => time && !DAY.test(time)),
      chosen: Object.fromEntries(chosen.filter(([, values]) => values.length)),
    };
  };

  const fill = (query) => {
    field.value = query.words;
    form.elements.in.value = query.where;
    form.elements.sort.value = query.sort;
    form.elements.from.value = query.from;
    form.elements.to.value = query.to;
  };

  const address = () => {
    const data = [...new FormData(form)].filter(
      ([name, value]) =>
        value && !(name === "in" && value === "all") && !(name === "sort" && value === "relevance"),
    );
    return `?${new URLSearchParams(data)}`;
  };

  // The index --------------------------------------------------------------------------------

  const root = new URL(".", location.href).pathname;
  const folders = form.dataset.indexes.split(" ").map((folder) => root + folder);
  let opened;

  const load = async (first, others) => {
    const pagefind = await import(`${first}pagefind.js`);
    await pagefind.options({ baseUrl: root, bundlePath: first });
    await Promise.all(others.map((other) => pagefind.mergeIndex(other, { baseUrl: root })));
    // Results count what they can be narrowed to only once that is known.
    await pagefind.filters();
    return pagefind;
  };

  /** All indexes as one, opened when they are first asked. */
  const together = () => (opened ??= load(folders[0], folders.slice(1)));

  const years = (known, from, to) =>
    Object.keys(known.year ?? {}).filter(
      (year) => year >= (from.slice(0, 4) || "0") && year <= (to.slice(0, 4) || "9999"),
    );

  /** Whether a document can be of that time; of which month it is, its own data tell. */
  const isOfTime = ({ meta }, { from, to }) => {
    const day = meta.from ?? "";
    return (from.length <= 4 || day >= from) && (to.length <= 4 || day.slice(0, to.length) <= to);
  };

  const search = async (query) => {
    const pagefind = await together();
    const wanted = Object.entries(query.chosen).map(([facet, any]) => [facet, { any }]);
    if (query.from || query.to) {
      const any = years(await pagefind.filters(), query.from, query.to);
      // To an index, none of the years means any year.
      if (!any.length) return { results: [], filters: {} };
      wanted.push(["year", { any }]);
    }
    const options = { filters: Object.fromEntries(wanted) };
    const { phrases, words } = partsOf(query.words);
    const asPhrases = phrases.map((phrase) => pagefind.search(`"${phrase}"`, options));
    const asWords = pagefind.search([...phrases, ...words].join(" ") || null, options);
    const [first, ...others] = await Promise.all(
      phrases.length && !words.length ? asPhrases : [asWords, ...asPhrases],
    );
    const results = inAll(first.results, others);
    return { ...first, results: await ordered(results, query.sort) };
  };

  /** An index takes a phrase only by itself: of several questions, what answers all. */
  const inAll = (results, others) => {
    const ids = others.map((answer) => new Set(answer.results.map(({ id }) => id)));
    return results.filter(({ id }) => ids.every((those) => those.has(id)));
  };

  /** Results as they are, or by date, which only their data tell; those without come last. */
  const ordered = async (results, sort) => {
    if (sort === "relevance") return results;
    const dated = await Promise.all(
      results.map(async (one) => [(await one.data()).meta.from ?? "", one]),
    );
    const later = sort === "newest" ? -1 : 1;
    const order = ([one], [other]) => !one - !other || later * one.localeCompare(other);
    return dated.sort(order).map(([, one]) => one);
  };

  // What was asked for, and what is like it ------------------------------------------------------

  const fold = (text) =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[\u2010-\u2015]/g, "-")
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .toLowerCase();

  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  /** What stands in quotation marks, straight or as phones write them, and the words beside. */
  const partsOf = (text) => {
    const marked = /["“„«]([^"“”„«»]*)["”“»]/g;
    return {
      phrases: [...text.matchAll(marked)].map(([, phrase]) => phrase.trim()).filter(Boolean),
      words: text.replace(marked, " ").split(/\s+/).map(plain).filter(Boolean),
    };
  };

  /** The words as they were typed, whatever stands between those of a phrase, or in place of a hyphen. */
  const exactly = (part) => {
    const words = part.split(/\s+|(?<=\p{L})-(?=\p{L})/u).map(escaped).join("[^\\p{L}\\p{N}]+");
    return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,:])${words}(?![\\p{L}\\p{N}]|[.,:]\\p{N})`, "gu");
  };

  /** Whether all the words stand within two lines or so of each other. */
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

  /** Other forms of a word begin like it. A short name has none but its possessive. */
  const roughly = (word, isName) => {
    const stem = word.slice(0, Math.max(Math.min(word.length - 1, 4), word.length - 4));
    const form = isName ? `${escaped(word)}(?:'?s|es)?(?![\\p{L}\\p{N}])` : escaped(stem);
    return new RegExp(`(?<![\\p{L}\\p{N}])${form}`, "u");
  };

  const isName = (word) => /^\p{Lu}\p{Ll}/u.test(word) && word.length < 8;

  /** Of the words of a text, by number, those that a pattern finds. */
  const wordsOf = (patterns, text) => {
    const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, index + word.length]);
    const found = patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: part }) => [index, index + part.length]),
    );
    const isFound = ([start, end]) => found.some(([from, to]) => start < to && end > from);
    return words.flatMap((word, at) => (isFound(word) ? [at] : []));
  };

  /**
   * How near a text comes to what was asked: 3 with all the words beside each other, 2 with all of
   * them, 1 with other forms of them, but for phrases; and where that is in it. An index that lacks a word gives what has its beginning, down
   * to a single letter: that is 0.
   */
  const nearnessTo = (asked) => {
    const names = partsOf(asked).words.map(isName);
    const { phrases, words } = partsOf(fold(asked));
    const exact = [...phrases, ...words].map(exactly);
    const rough = words.map((word, at) => roughly(word, names[at]));
    return ({ content, locations }) => {
      const text = fold(content);
      const isThere = (pattern) => text.search(pattern) >= 0;
      if (exact.every(isThere)) {
        return { how: areTogether(exact, text) ? 3 : 2, hits: wordsOf(exact, text) };
      }
      const isLike = [...exact.slice(0, phrases.length), ...rough].every(isThere);
      return { how: isLike ? 1 : 0, hits: locations };
    };
  };

  /** A list of persons or a preface comes after the documents that say the same. */
  const isApart = ({ meta }) => Number(meta.part !== "document");

  /** The texts of results: those that have what was asked for, the nearest first. */
  const read = async (results, query) => {
    const nearness = nearnessTo(query.words);
    const texts = await Promise.all(results.map((one) => one.data()));
    const near = texts
      .filter((text) => isOfTime(text, query))
      .map((text) => ({ text, ...nearness(text) }))
      .filter(({ how }) => how);
    if (query.sort === "relevance") {
      near.sort((one, other) => other.how - one.how || isApart(one.text) - isApart(other.text));
    }
    return near;
  };

  // The results ------------------------------------------------------------------------------

  /** The hits of a document by the paragraph or note in which they stand. */
  const passages = (data, all, where) => {
    const blocks = data.anchors.filter(({ element }) => /^(p|li|h[1-6]|div|td|item)$/.test(element));
    const byBlock = new Map();
    for (const at of [...all].sort((one, other) => one - other)) {
      const block = blocks.filter(({ location: start }) => start <= at).at(-1);
      const isNote = block?.element === "li";
      if (where === "notes" && !isNote) continue;
      if (where === "text" && isNote) continue;
      const id = block?.id ?? "";
      const end = blocks.find(({ location: start }) => start > at)?.location;
      const known = byBlock.get(id) ?? { id, start: block?.location ?? 0, end, hits: [] };
      byBlock.set(id, { ...known, hits: [...known.hits, at] });
    }
    return [...byBlock.values()];
  };

  const plain = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

  /** The hit after which most other words that were found stand near. */
  const fullest = (words, hits) => {
    const near = (from) =>
      new Set(hits.filter((at) => at >= from && at < from + 18).map((at) => fold(plain(words[at] ?? "")))).size;
    return hits.reduce((best, at) => (near(at) > near(best) ? at : best));
  };

  /** Some words of a passage before its hits and after them, with every hit marked. */
  const excerpt = (words, { start, end = words.length, hits }) => {
    const hit = fullest(words, hits);
    const from = Math.max(start, hit - 14);
    const to = Math.min(end, hit + 22);
    const shown = make("span", {});
    for (let at = from; at < to; at++) {
      shown.append(
        hits.includes(at) ? make("mark", { textContent: words[at] }) : words[at],
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

  /** Of many passages those with the most of what was asked for, in their order. */
  const fullestOf = (words, all) => {
    const rich = ({ hits }) => new Set(hits.map((at) => fold(plain(words[at] ?? "")))).size;
    return [...all]
      .sort((one, other) => rich(other) - rich(one))
      .slice(0, PASSAGES)
      .sort((one, other) => one.start - other.start);
  };

  const result = ({ text: data, hits }, where) => {
    const words = data.content.split(/\s+/);
    const all = passages(data, hits, where);
    const lit = new Set(all.flatMap((one) => one.hits.map((at) => plain(words[at] ?? ""))));
    const found = [...lit].filter(Boolean).slice(0, 12);
    const about = [data.meta.date, data.meta.volume].filter(Boolean).join(" · ");
    const item = make(
      "li",
      {},
      make("a", { className: "search-title", href: linkTo(data.url, "", found), textContent: data.meta.title }),
      make("p", { className: "search-about", textContent: about }),
    );
    for (const passage of fullestOf(words, all)) {
      const to = make("a", { href: linkTo(data.url, passage.id, found) }, ...excerpt(words, passage));
      item.append(make("p", { className: "search-passage" }, to));
    }
    if (all.length > PASSAGES) {
      const left = all.length - PASSAGES;
      const more = left === 1 ? "1 more passage" : `${left} more passages`;
      item.append(make("p", { className: "search-about", textContent: more }));
    }
    return all.length || !hits.length ? item : null;
  };

  let turn = 0;

  const show = async (query) => {
    const mine = ++turn;
    const { results, filters: counts } = await search(query);
    const texts = await read(results.slice(0, READ), query);
    if (mine !== turn) return;
    const items = texts.map((one) => result(one, query.where)).filter(Boolean);
    let next = READ;
    const fetched = async (number) => {
      while (items.length < number && next < results.length) {
        const some = await read(results.slice(next, (next += AT_ONCE)), query);
        items.push(...some.map((one) => result(one, query.where)).filter(Boolean));
      }
    };
    const draw = (upTo) => {
      list.replaceChildren(...items.slice(0, upTo));
      more.hidden = items.length <= upTo && next >= results.length;
      more.onclick = async () => {
        await fetched(upTo + AT_ONCE);
        draw(upTo + AT_ONCE);
        list.children[upTo]?.querySelector("a").focus();
      };
    };
    const unread = Math.max(0, results.length - READ);
    count(items.length, unread, query);
    draw(AT_ONCE);
    facets(unread ? counts : countsOf(texts.map(({ text }) => text)), query);
  };

  /** How many documents there are; with unread ones, as many as there may be. */
  const count = (number, unread, query) => {
    const nothing = !query.words.trim() && !Object.keys(query.chosen).length && !query.from && !query.to;
    const inOnePart = query.where !== "all";
    const total = inOnePart ? number : number + unread;
    const some = total === 1 ? "1 document" : `${total.toLocaleString("en")} documents`;
    summary.textContent = nothing ? "" : total ? some : "Nothing was found.";
    const { phrases, words } = partsOf(query.words);
    if (!total && phrases.length) summary.append(" ", withoutMarks([...phrases, ...words].join(" ")));
    if (unread && inOnePart && !nothing) summary.append(` among the first ${READ} results`);
    for (const time of query.noDates) {
      summary.append(` “${time}” is no date: write 1956, 1956-10 or 1956-10-23.`);
    }
    if (query.from && query.to && query.from > query.to) summary.append(" “From” is later than “to”.");
    if (nothing) list.replaceChildren();
  };

  const withoutMarks = (words) => {
    const textContent = "Search for the words, wherever they stand";
    return make("a", { href: `?${new URLSearchParams({ q: words })}`, textContent });
  };

  /** How many of the texts each facet has. */
  const countsOf = (texts) => {
    const counts = {};
    for (const { filters: values } of texts) {
      for (const facet of Object.keys(FACETS)) {
        for (const value of values[facet] ?? []) {
          counts[facet] ??= {};
          counts[facet][value] = (counts[facet][value] ?? 0) + 1;
        }
      }
    }
    return counts;
  };

  const more = document.querySelector(".search-more");

  // What results can be narrowed to ------------------------------------------------------------

  const facets = (counts, query) => {
    const open = new Set([...filters.querySelectorAll("[open]")].map((one) => one.dataset.facet));
    filters.replaceChildren(
      ...Object.entries(FACETS).flatMap(([facet, title]) => {
        const chosen = new Set(query.chosen[facet] ?? []);
        const values = Object.entries(counts?.[facet] ?? {})
          .filter(([value, number]) => number || chosen.has(value))
          .sort(([one, many], [other, few]) => few - many || one.localeCompare(other));
        const best = values.filter(([value], at) => at < CHOICES || chosen.has(value));
        return best.length > 1 || chosen.size ? [group(facet, title, best, chosen, open)] : [];
      }),
    );
  };

  const group = (facet, title, values, chosen, open) => {
    const details = make("details", { open: open.has(facet) || chosen.size > 0 });
    details.dataset.facet = facet;
    details.append(make("summary", { textContent: title }));
    for (const [value, number] of values) {
      const box = make("input", { type: "checkbox", name: facet, value, checked: chosen.has(value) });
      const shown = make("span", { className: "search-count", textContent: number });
      details.append(make("label", {}, box, ` ${value} `, shown));
    }
    return details;
  };

  // What readers do --------------------------------------------------------------------------

  const ask = (remember) => {
    if (remember) history.replaceState(null, "", address() === "?" ? location.pathname : address());
    const slow = setTimeout(() => (summary.textContent = "Searching …"), 400);
    return show(asked())
      .catch(() => {
        summary.textContent = form.dataset.unavailable;
      })
      .finally(() => clearTimeout(slow));
  };

  let typing;
  form.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => ask(true), 200);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    ask(true);
  });
  addEventListener("popstate", () => {
    fill(asked());
    ask(false);
  });

  /** Down and up lead through the results, and from the first back to the field. */
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const titles = [...list.querySelectorAll(".search-title")];
    const here = titles.indexOf(document.activeElement.closest?.("li")?.querySelector(".search-title"));
    if (event.key === "Escape" && field.value) {
      field.value = "";
      field.focus();
      ask(true);
    } else if (step && titles.length && (here >= 0 || document.activeElement === field)) {
      event.preventDefault();
      (titles[here + step] ?? (here + step < 0 ? field : titles[here])).focus();
    }
  });

  fill(asked());
  form.classList.remove("scripted");
  ask(false);
})();
