/* Places of a document, as scholars name them. */

import { all } from "../shared/elements.mjs";

/** Paragraph 2, note 3, p. 503; empty where there is no such name. */
export const nameOf = (place) => {
  if (place.matches(".tei-pb")) return place.title.replace(/^Page /, "p. ");
  if (place.matches(".note")) return `note ${place.querySelector(".note-label").textContent.trim()}`;
  const paragraphs = all(".transcription .tei-p[id]");
  return paragraphs.includes(place) ? `paragraph ${paragraphs.indexOf(place) + 1}` : "";
};
