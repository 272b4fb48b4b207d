/* The panel with one image of the source, and what turns, enlarges and closes it. */

import { make, makeButton, setAttributes } from "../shared/elements.mjs";

/**
 * A panel that shows the images to which links lead.
 *
 * @param turnTo called with the number of the image to which a reader turns
 * @param close called when a reader closes the panel
 */
export const makePanel = (links, turnTo, close) => {
  let at = -1;
  const image = make("img", { alt: "" });
  const name = make("p", { className: "facsimile-name" });
  const alone = make("a", { textContent: "Image alone" });
  const view = make("div", { className: "facsimile-view", tabIndex: 0 }, image);
  const before = makeButton("Previous", () => turnTo(at - 1));
  const after = makeButton("Next", () => turnTo(at + 1));
  const larger = makeButton("Larger", () =>
    larger.setAttribute("aria-pressed", panel.classList.toggle("enlarged")),
  );
  const bar = [before, after, larger, alone, makeButton("Close", close)];
  const panel = make(
    "aside",
    { className: "facsimile" },
    make("div", { className: "facsimile-bar" }, ...bar),
    name,
    view,
  );

  name.setAttribute("aria-live", "polite");
  setAttributes(view, { role: "region", "aria-label": "Image of the source" });
  larger.setAttribute("aria-pressed", "false");
  panel.setAttribute("aria-label", "Facsimile");
  image.addEventListener("error", () => (name.textContent += ": it cannot be loaded"));
  panel.addEventListener("keydown", (event) => event.key === "Escape" && close());

  const show = (number, anew = false) => {
    if ((number === at && !anew) || !links[number]) return;
    at = number;
    const what = links[at].getAttribute("aria-label");
    name.textContent = what;
    image.alt = what;
    image.src = alone.href = links[at].href;
    view.scrollTo(0, 0);
    before.disabled = at === 0;
    after.disabled = at === links.length - 1;
  };

  return { panel, show, focus: () => view.focus({ preventScroll: true }) };
};
