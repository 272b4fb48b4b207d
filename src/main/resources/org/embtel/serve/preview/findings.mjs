/* Shows what was found wrong: warnings beside what they are about, errors at the foot of the window. */

import { all } from "./elements.mjs";
import { sheet } from "./findings-style.mjs";

/** What the reader does not want to be told again, as long as the window is open. */
const DISMISSED = "embtel-dismissed";

const host = Object.assign(document.createElement("div"), { id: "embtel:preview", lang: "en" });
const shadow = host.attachShadow({ mode: "open" });
const panel = document.createElement("div");
shadow.adoptedStyleSheets = [sheet];
shadow.append(panel);

const marks = () => all(".mark", panel);
const dismissed = () => JSON.parse(sessionStorage.getItem(DISMISSED) ?? "[]");

/** What a finding says, without its line, which changes with every line that is added above it. */
const textOf = (mark) => all("p", mark).map((p) => p.textContent).join(" ") + mark.dataset.at;

/** Each mark beside what it is about, or under the mark before it; the rest at the top. */
const placeMarks = () => {
  let free = 0;
  const tops = marks().map((mark) => {
    const about = mark.dataset.at && document.getElementById(mark.dataset.at);
    return { mark, top: about ? about.getBoundingClientRect().top + scrollY : 4 };
  });
  tops.sort((one, other) => one.top - other.top);
  for (const { mark, top } of tops) {
    mark.style.top = `${Math.max(top, free)}px`;
    free = Math.max(top, free) + mark.querySelector("summary").offsetHeight + 6;
  }
};

export const showFindings = ({ data: html }) => {
  // eslint-disable-next-line no-restricted-syntax -- the server has escaped what it took from files
  panel.innerHTML = html;
  const gone = dismissed();
  marks().filter((mark) => gone.includes(textOf(mark))).forEach((mark) => mark.remove());
  placeMarks();
};

const dismiss = (mark) => {
  sessionStorage.setItem(DISMISSED, JSON.stringify([...dismissed(), textOf(mark)]));
  mark.remove();
  placeMarks();
};

const hideErrors = () => panel.querySelector(".errors")?.remove();

panel.addEventListener("click", (event) => {
  if (event.target.closest("[data-hide]")) hideErrors();
  if (event.target.closest("[data-dismiss]")) dismiss(event.target.closest(".mark"));
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !document.querySelector(":popover-open")) hideErrors();
});
new ResizeObserver(placeMarks).observe(document.body);

export const setUpFindings = () => document.documentElement.append(host);
