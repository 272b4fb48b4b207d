/* Notes in the margin, where the window is wide: each beside its mark, or under the one before it. */

import { all, make } from "../shared/elements.mjs";
import { NOTE_MARK, copyOf, noteLabel, placeAt } from "./notes.mjs";

/** Between two notes, in pixels. */
const GAP = 10;

const makeSidenote = (mark, note) => {
  const aside = make("div", { className: "sidenote" }, noteLabel(mark.textContent));
  aside.append(copyOf(note.querySelector(".note-body")));
  all("a", aside).forEach((link) => (link.tabIndex = -1));
  aside.addEventListener("click", (event) => {
    if (aside.matches(".long") && !event.target.closest("a")) mark.click();
  });
  return aside;
};

/** By mark. */
const sidenotesOf = (marks) => {
  const notes = marks.map((mark) => [mark, placeAt(mark.getAttribute("href"))]);
  const shown = notes.filter(([, note]) => note?.matches(".note"));
  return new Map(shown.map(([mark, note]) => [mark, makeSidenote(mark, note)]));
};

/** A long note ends in a fade, from which it can be opened; but not where there is room. */
const shorten = (aside, room) => {
  aside.classList.add("long");
  aside.style.maxBlockSize = `${room}px`;
};

const release = (aside) => {
  aside.classList.remove("long");
  aside.style.maxBlockSize = "";
};

const arrange = (sidenotes, article, text) => {
  const start = article.getBoundingClientRect().top;
  const asides = [...sidenotes.values()];
  asides.forEach(release);
  const heights = asides.map((aside) => aside.offsetHeight);
  const tops = [...sidenotes.keys()].map((mark) => mark.getBoundingClientRect().top - start);
  const end = text.getBoundingClientRect().bottom - start;
  const least = parseFloat(getComputedStyle(asides[0]).fontSize) * 18;
  let free = 0;
  asides.forEach((aside, i) => {
    const top = Math.max(tops[i], free);
    const room = Math.max(least, (tops[i + 1] ?? end) - top - GAP);
    aside.style.top = `${top}px`;
    if (heights[i] > room * 1.15) shorten(aside, room);
    free = top + Math.min(heights[i], room * 1.15) + GAP;
  });
  article.style.minHeight = `${free}px`;
};

const hasMargin = () => {
  const margin = getComputedStyle(document.documentElement).getPropertyValue("--margin");
  return Boolean(parseFloat(margin));
};

export const setUpSidenotes = () => {
  const article = document.querySelector("article.document, article.division");
  const marks = all(`.transcription ${NOTE_MARK}`);
  if (!article || !marks.length) return;

  const text = document.querySelector(".transcription");
  const margin = make("div", { className: "sidenotes" });
  margin.setAttribute("aria-hidden", "true");
  let sidenotes = new Map();

  const place = () => {
    if (!hasMargin()) return;
    if (!sidenotes.size) {
      sidenotes = sidenotesOf(marks);
      margin.append(...sidenotes.values());
      article.append(margin);
    }
    if (sidenotes.size) arrange(sidenotes, article, text);
  };

  const light = (event, on) => {
    const mark = event.target.closest?.(NOTE_MARK);
    sidenotes.get(mark)?.classList.toggle("lit", on);
  };
  for (const type of ["pointerover", "focusin"]) article.addEventListener(type, (e) => light(e, true));
  for (const type of ["pointerout", "focusout"]) article.addEventListener(type, (e) => light(e, false));

  // Fonts that arrive late, a narrower window and expanded words all change the text's height.
  new ResizeObserver(place).observe(text);
};
