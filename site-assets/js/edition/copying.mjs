/* Citations, and the addresses of places, to take along. */

import { all } from "../shared/elements.mjs";
import { opensElsewhere } from "../shared/events.mjs";
import { copy } from "./clipboard.mjs";
import { say } from "./status.mjs";

/** Links that give the address of the place where they stand. */
export const PLACE_LINK = ".permalink, .page-number";

export const citationText = (citation) => citation.textContent.trim().replace(/\s+/g, " ");

const copyCitation = async (citation) => {
  const done = await copy(citationText(citation), citation);
  say(done ? "Citation copied" : "Select the citation to copy it");
};

const copyAddress = async (link) => {
  const home = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
  const url = new URL(link.getAttribute("href"), home).href;
  const what = link.getAttribute("aria-label").replace(/^Link to /, "");
  if (await copy(url)) say(`Address of ${what} copied`);
};

export const setUpCopying = () => {
  for (const citation of all("[data-copy]")) {
    const button = citation.nextElementSibling;
    button.addEventListener("click", () => copyCitation(citation));
    button.classList.remove("scripted");
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(PLACE_LINK);
    if (link && !opensElsewhere(event)) copyAddress(link);
  });
};
