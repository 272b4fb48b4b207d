/* Loads the page anew and goes back to where the reader was. */

import { all, callOf, callsOf, openPopover, topOf } from "./elements.mjs";

/** Where the reader was, between two loads. */
const KEPT = "embtel-preview";

let called = null;
const remember = (event) => (called = callOf(event.target) ?? called);
document.addEventListener("click", remember, true);

/** The note that is open: by the link that opened it, which has no id if it leads to a register. */
const openNote = () => {
  const popover = openPopover();
  if (!popover || !called?.isConnected) return null;
  const href = called.getAttribute("href");
  return { href, number: callsOf(href).indexOf(called), scroll: popover.scrollTop };
};

const linkOf = ({ href, number }) => callsOf(href)[number];

/** What stays where it is: the mark of the open note, else the first thing in view with an id. */
const anchor = (note) => {
  const held = note ? linkOf(note) : all("main [id]").find((one) => topOf(one) >= 0);
  return held && scrollY > 0 ? { id: held.id, top: topOf(held) } : null;
};

const openDetails = () => all("details").map((details) => details.open);

export const reload = () => {
  const note = openNote();
  const kept = { page: location.pathname, y: scrollY, at: anchor(note), note, details: openDetails() };
  sessionStorage.setItem(KEPT, JSON.stringify(kept));
  history.scrollRestoration = "manual";
  location.reload();
};

const scrollBack = ({ y, at, note }) => {
  const held = at && ((note && linkOf(note)) ?? document.getElementById(at.id));
  scrollTo({ top: held ? topOf(held) + scrollY - at.top : y, behavior: "instant" });
};

const openAgain = (note) => {
  linkOf(note)?.click();
  const popover = openPopover();
  if (popover) popover.scrollTop = note.scroll;
};

/** Where the reader was before the page was loaded anew. */
export const goBack = () => {
  const kept = JSON.parse(sessionStorage.getItem(KEPT));
  sessionStorage.removeItem(KEPT);
  if (kept?.page !== location.pathname) return;
  all("details").forEach((details, i) => (details.open = kept.details[i] ?? details.open));
  const back = () => {
    scrollBack(kept);
    if (kept.note) openAgain(kept.note);
    history.scrollRestoration = "auto";
  };
  // A browser scrolls to the place that the address names once all is loaded.
  if (document.readyState === "complete") back();
  else addEventListener("load", () => requestAnimationFrame(back), { once: true });
};
