/* What is asked and chosen stands in the address of the page, so that it can be linked to. */

import { isTime } from "./time.mjs";

/** What results can be narrowed to, by the name that the index has for it. */
export const FACETS = {
  volume: "Volume",
  kind: "Kind",
  sender: "Sender",
  receiver: "Receiver",
  persons: "Person mentioned",
  places: "Place mentioned",
  classification: "Classification",
  archive: "Archive",
};

/** What an address does not say. */
const USUAL = { in: "all", sort: "relevance" };

/** What is asked for by the part of an address that begins with "?". */
export const queryIn = (address) => {
  const given = new URLSearchParams(address);
  const times = ["from", "to"].map((name) => (given.get(name) ?? "").trim());
  const [from, to] = times.map((time) => (isTime(time) ? time : ""));
  const chosen = Object.keys(FACETS).map((facet) => [facet, given.getAll(facet)]);
  return {
    words: given.get("q") ?? "",
    where: given.get("in") ?? USUAL.in,
    sort: given.get("sort") ?? USUAL.sort,
    from,
    to,
    noDates: times.filter((time) => time && !isTime(time)),
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length)),
  };
};

/** The part of an address that asks for what a form has, given by name and value. */
export const addressOf = (entries) => {
  const given = entries.filter(([name, value]) => value && value !== USUAL[name]);
  return `?${new URLSearchParams(given)}`;
};

/** Whether all that an index has is asked for. */
export const isEmpty = ({ words, chosen, from, to }) =>
  !words.trim() && !Object.keys(chosen).length && !from && !to;
