/* The box "Go to": a number, a date, a citation or a name, and the places that it can mean. What it
   finds them in is read a short list at a time, by script elements, so that it works in a folder. */
(() => {
  "use strict";

  const SHOWN = 12;
  const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  const root = new URL("../../", document.currentScript.src);

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // The lists ----------------------------------------------------------------------------------

  const waiting = new Map();

  /** What a file of the folder "goto" hands over. */
  const read = (name) => {
    if (!waiting.has(name)) {
      const one = {};
      one.content = new Promise((resolve, reject) => Object.assign(one, { resolve, reject }));
      waiting.set(name, one);
      const script = make("script", { src: new URL(`goto/${name}.js`, root), onerror: one.reject });
      document.head.append(script);
    }
    return waiting.get(name).content;
  };

  window.embtel = {
    goTo: {
      starts: (keys) => waiting.get("starts").resolve(keys),
      list: (number, entries) => waiting.get(`list-${number}`).resolve(entries),
    },
  };

  /** The destinations whose keys begin so. */
  const beginning = async (prefix) => {
    const starts = await read("starts");
    const first = Math.max(0, starts.findLastIndex((key) => key < prefix));
    const found = [];
    for (let number = first; number < starts.length; number++) {
      if (number > first && !starts[number].startsWith(prefix)) break;
      const entries = await read(`list-${number}`);
      found.push(...entries.filter(([key]) => key.startsWith(prefix)));
      if (found.length > 500) break;
    }
    return found;
  };

  // What was asked for -------------------------------------------------------------------------

  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const squeeze = (text) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");
  const two = (number) => String(number).padStart(2, "0");
  const month = (word) => MONTHS.indexOf(fold(word).slice(0, 3)) + 1;

  /** The date that is meant, as precisely as it is given: 1960, 1960-01, 1960-01-12. */
  const dateOf = (text) => {
    const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
    if (iso) return iso.slice(1).filter(Boolean).map(two).join("-");
    const words = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u.exec(text);
    if (!words || !month(words[2])) return "";
    const day = words[1] ?? words[3];
    return `${words[4]}-${two(month(words[2]))}${day ? `-${two(day)}` : ""}`;
  };

  /** The keys that what was typed can stand for; of an exact one, longer keys are other places. */
  const meanings = (text) => {
    const exact = (kind, key) => ({ prefix: `${kind}:${squeeze(key)}`, exact: true });
    const page = /^(?:pp?\.?|pages?)\s*([\p{L}\p{N}[\]]+)$/iu.exec(text);
    const document = /^(?:d|docs?\.?|documents?|no\.?|#)\s*(\d+\p{L}?)$/iu.exec(text);
    const telegram = /^(\p{L}[\p{L}.]*)[\s–-]+(?:\p{L}+[\s–-]+)*(\d+)$/iu.exec(text);
    const number = /^[\p{L}\p{N}]{1,6}$/u.test(text) && /\d|^[ivxlc]+$/i.test(text);
    const date = dateOf(text);
    return [
      date && { prefix: `y:${date}` },
      page && exact("p", page[1]),
      document && exact("d", document[1]),
      telegram && !month(telegram[1]) && { ...exact("t", telegram[2]), first: runOf(telegram[1]) },
      number && exact("d", text),
      number && exact("p", text),
      number && /^\d+$/.test(text) && exact("t", text),
      /\d/.test(text) && /\p{L}/u.test(text) && { prefix: `l:${squeeze(text)}` },
      /\p{L}/u.test(text) && named(text),
    ].filter(Boolean);
  };

  /** The telegrams that are meant first: those from a post, those to one, or those of a series. */
  const runOf = (word) =>
    ({ embtel: " from ", deptel: " to ", tel: "telegram", telegram: "telegram" })[fold(word)] ?? fold(word);

  /** A name has all of the words; the longest is the one that is looked up. */
  const named = (text) => {
    const words = fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const longest = words.reduce((one, other) => (other.length > one.length ? other : one), "");
    return { prefix: `n:${longest}`, words };
  };

  const isMeant = ([key, name, about], { prefix, exact, words = [] }) => {
    if (exact) return key === prefix;
    const own = fold(`${name} ${about}`).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };

  /** Whether a page lies beside the one that is shown. */
  const isOfThisVolume = (page) => new URL(".", new URL(page, root)).href === new URL(".", location.href).href;

  /** Whole words come before beginnings of words, what is preferred before the rest, and this volume first. */
  const find = async (text) => {
    const found = new Map();
    for (const meaning of meanings(text)) {
      const some = (await beginning(meaning.prefix)).filter((one) => isMeant(one, meaning));
      const rank = ([key, name, , page]) =>
        (key === meaning.prefix ? 0 : 4) +
        (fold(name).includes(meaning.first ?? "") ? 0 : 2) +
        (isOfThisVolume(page) ? 0 : 1);
      some.sort((one, other) => rank(one) - rank(other));
      for (const one of some) found.set(one.slice(1).join("\n"), one);
    }
    return [...found.values()];
  };

  // The box ------------------------------------------------------------------------------------

  const dialog = make("dialog", { className: "go-to-box" });
  dialog.setAttribute("aria-label", "Go to");
  const field = make("input", { type: "text", id: "site:go-to", autocomplete: "off", spellcheck: false });
  const options = make("div", { id: "site:go-to-options", className: "go-to-options" });
  const summary = make("p", { className: "go-to-summary" });
  const close = make("button", { type: "button", className: "copy", textContent: "Close" });
  const attributes = (element, values) =>
    Object.entries(values).forEach(([name, value]) => element.setAttribute(name, value));

  attributes(options, { role: "listbox", "aria-label": "Places" });
  attributes(summary, { role: "status" });
  attributes(field, { role: "combobox", "aria-autocomplete": "list", "aria-controls": options.id });
  dialog.append(
    make("p", {}, make("label", { htmlFor: field.id, textContent: "Go to" }), field, close),
    options,
    summary,
  );
  document.body.append(dialog);

  const HINT = "A document (143), a page (p. 503), a telegram (Embtel 1924), a citation (11 Bevans 1283), a date (January 1960) or a name.";

  const all = () => [...options.children];
  const chosen = () => options.querySelector('[aria-selected="true"]');

  const choose = (option) => {
    all().forEach((one) => one.setAttribute("aria-selected", String(one === option)));
    field.setAttribute("aria-activedescendant", option?.id ?? "");
    option?.scrollIntoView({ block: "nearest" });
  };

  const hrefOf = ([, , , page, id]) => {
    const path = page.split("/").map(encodeURIComponent).join("/");
    return new URL(path + (id && `#${encodeURIComponent(id)}`), root).href;
  };

  const option = (destination, at) => {
    const [, name, about] = destination;
    const link = make("a", { id: `site:go-to-${at}`, href: hrefOf(destination), tabIndex: -1 });
    link.setAttribute("role", "option");
    link.append(name, " ", make("span", { className: "go-to-about", textContent: about }));
    // A place on the page that is shown is gone to without leaving the box open.
    link.addEventListener("click", () => dialog.close());
    return link;
  };

  const say = (text, found) => {
    const more = found.length > SHOWN ? ` Type more to see the other ${found.length - SHOWN}.` : "";
    const places = found.length === 1 ? "1 place." : `${found.length} places.`;
    summary.textContent = !text ? HINT : found.length ? places + more : "No such place in this edition.";
  };

  const draw = (text, found) => {
    options.replaceChildren(...found.slice(0, SHOWN).map(option));
    field.setAttribute("aria-expanded", String(found.length > 0));
    choose(options.firstElementChild);
    say(text, found);
  };

  let turn = 0;
  const ask = async () => {
    const mine = ++turn;
    const text = field.value.trim();
    try {
      const found = text ? await find(text) : [];
      if (mine === turn) draw(text, found);
    } catch {
      summary.textContent = "The lists of this edition could not be read.";
    }
  };

  const step = { ArrowDown: 1, ArrowUp: -1 };

  field.addEventListener("input", ask);
  field.addEventListener("keydown", (event) => {
    const places = all();
    if (event.key === "Enter") {
      event.preventDefault();
      chosen()?.click();
    } else if (step[event.key] && places.length) {
      event.preventDefault();
      const next = places.indexOf(chosen()) + step[event.key];
      choose(places[(next + places.length) % places.length]);
    }
  });
  close.addEventListener("click", () => dialog.close());
  // A press outside the box closes it.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

  const open = () => {
    if (!dialog.open) dialog.showModal();
    field.select();
    ask();
  };
  document.querySelector(".go-to").addEventListener("click", open);
  open();
})();
