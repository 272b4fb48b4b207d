/* The box: a field, and the places found below it, among which arrows choose. */

import { makeDialog } from "../shared/dialog.mjs";
import { make, makeButton, setAttributes } from "../shared/elements.mjs";
import { root } from "../shared/site.mjs";

const SHOWN = 12;
const HINT = "A document (143), a page (p. 503), a telegram (Embtel 1924), a citation (11 Bevans 1283), a date (January 1960) or a name.";

export const field = make("input", { type: "text", id: "site:go-to", autocomplete: "off", spellcheck: false });
const options = make("div", { id: "site:go-to-options", className: "go-to-options" });
const summary = make("p", { className: "go-to-summary" });

setAttributes(options, { role: "listbox", "aria-label": "Places" });
setAttributes(summary, { role: "status" });
setAttributes(field, { role: "combobox", "aria-autocomplete": "list", "aria-controls": options.id });

export const dialog = makeDialog(
  "go-to-box",
  "Go to",
  make(
    "p",
    {},
    make("label", { htmlFor: field.id, textContent: "Go to" }),
    field,
    makeButton("Close", () => dialog.close()),
  ),
  options,
  summary,
);

const chosen = () => options.querySelector('[aria-selected="true"]');

const choose = (option) => {
  for (const one of options.children) one.setAttribute("aria-selected", String(one === option));
  field.setAttribute("aria-activedescendant", option?.id ?? "");
  option?.scrollIntoView({ block: "nearest" });
};

export const goToChosen = () => chosen()?.click();

/** Chooses the next place, or with -1 the one before. Gives whether there are any. */
export const step = (by) => {
  const places = [...options.children];
  const next = places.indexOf(chosen()) + by;
  if (places.length) choose(places[(next + places.length) % places.length]);
  return places.length > 0;
};

const hrefOf = ([, , , page, id]) => {
  const path = page.split("/").map(encodeURIComponent).join("/");
  return new URL(path + (id && `#${encodeURIComponent(id)}`), root).href;
};

const makeOption = (place, at) => {
  const [, name, about] = place;
  const link = make("a", { id: `site:go-to-${at}`, href: hrefOf(place), tabIndex: -1 });
  link.setAttribute("role", "option");
  link.append(name, " ", make("span", { className: "go-to-about", textContent: about }));
  // A place on the page that is shown is gone to without leaving the box open.
  link.addEventListener("click", () => dialog.close());
  return link;
};

export const say = (text) => (summary.textContent = text);

const summaryOf = (text, found) => {
  if (!text) return HINT;
  if (!found.length) return "No such place in this edition.";
  const more = found.length > SHOWN ? ` Type more to see the other ${found.length - SHOWN}.` : "";
  return (found.length === 1 ? "1 place." : `${found.length} places.`) + more;
};

/** Shows what was found for a text. */
export const draw = (text, found) => {
  options.replaceChildren(...found.slice(0, SHOWN).map(makeOption));
  field.setAttribute("aria-expanded", String(found.length > 0));
  choose(options.firstElementChild);
  say(summaryOf(text, found));
};
