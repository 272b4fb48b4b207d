/* The box "page number" on the page that lists a volume's printed pages. It reads only that list. */

import { all, make } from "../shared/elements.mjs";
import { plainLabel } from "./page-label.mjs";

/** Which documents begin the page: there may be several, or none. */
const offer = (answer, found, asked) => {
  answer.textContent = found.length
    ? `Page ${asked} begins in ${found.length} documents:`
    : `No page ${asked} begins in this volume.`;
  if (!found.length) return;
  const items = found.map((line) => {
    const textContent = line.closest("li").firstElementChild.textContent;
    return make("li", {}, make("a", { href: line.href, textContent }));
  });
  answer.append(make("ul", {}, ...items));
};

const setUp = (form) => {
  const answer = form.querySelector(".page-finder-answer");
  const lines = all(".page-line[data-page]");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = form.elements.page.value.trim();
    const label = plainLabel(asked);
    if (!label) return;
    const found = lines.filter((line) => plainLabel(line.dataset.page) === label);
    if (found.length === 1) location.href = found[0].href;
    else offer(answer, found, asked);
  });
  form.classList.remove("scripted");
};

const form = document.querySelector(".page-finder");
if (form) setUp(form);
