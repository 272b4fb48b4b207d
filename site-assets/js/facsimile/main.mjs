/* The images of the source beside the text. The image follows the text that is read, and the text
   follows whoever turns the images. No image is asked for before the button was pressed. */

import { all } from "../shared/elements.mjs";
import { opensElsewhere } from "../shared/events.mjs";
import { makePanel } from "./panel.mjs";

/** What browsers do not show in a page stays a link. */
const SHOWN = /^(?!.*\.(jp2|pdf|tiff?)([?#]|$))/i;

const root = document.documentElement;
const opener = document.querySelector(".facsimile-button");
const links = all(".transcription .facsimile-link").filter((link) => SHOWN.test(link.href));

const turnTo = (number) => {
  show(number);
  links[number].scrollIntoView({ block: "start" });
};

const close = () => {
  layOut(false);
  opener.focus({ preventScroll: true });
};

const { panel, show, focus } = makePanel(links, turnTo, close);

const isOpen = () => root.classList.contains("facsimile-open");

/** Where the notes stand depends on the room that is left. */
const layOut = (open) => {
  root.classList.toggle("facsimile-open", open);
  opener.setAttribute("aria-expanded", open);
  dispatchEvent(new Event("resize"));
};

/** The image of the page whose text stands in the upper part of the window. */
const follow = (anew) => {
  const line = innerHeight * 0.35;
  const passed = links.findLastIndex((link) => link.getBoundingClientRect().top < line);
  show(Math.max(passed, 0), anew);
};

const open = () => {
  layOut(true);
  follow(true);
  focus();
};

let isAsked = false;

/** Once a frame is enough, however often the window scrolls. */
const followSoon = () => {
  if (isAsked || !isOpen()) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    follow();
  });
};

opener.parentElement.after(panel);
addEventListener("scroll", followSoon, { passive: true });
document.addEventListener("click", (event) => {
  const number = isOpen() ? links.indexOf(event.target.closest?.("a")) : -1;
  if (number < 0 || opensElsewhere(event)) return;
  event.preventDefault();
  show(number);
});
opener.addEventListener("click", () => (isOpen() ? close() : open()));
open();
