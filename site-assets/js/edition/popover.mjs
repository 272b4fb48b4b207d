/* Notes and explanations that open where they are called. Where a browser lacks popovers, the links
   go on leading where they lead. */

import { make } from "../shared/elements.mjs";
import { opensElsewhere } from "../shared/events.mjs";
import { NOTE_MARK } from "./notes.mjs";
import { contentFor } from "./popover-content.mjs";

const CALL = `${NOTE_MARK}, a[data-leads="register"]`;

/** Under the words that called it, or above them where there is more room. */
const place = (popover, caller) => {
  const at = caller.getClientRects()[0];
  const { offsetWidth: width, offsetHeight: height } = popover;
  const room = document.documentElement.clientWidth - width - 8;
  const left = Math.max(8, Math.min(at.left + at.width / 2 - width / 2, room));
  const fits = at.bottom + height + 12 < innerHeight || at.top < height + 12;
  const top = fits ? at.bottom + 4 : at.top - height - 4;
  popover.style.left = `${left + scrollX}px`;
  popover.style.top = `${top + scrollY}px`;
};

const makePopover = () => {
  const popover = make("div", { id: "site:popover", className: "popover", tabIndex: -1 });
  popover.popover = "auto";
  popover.setAttribute("role", "dialog");
  return popover;
};

export const setUpPopover = () => {
  if (!("popover" in HTMLElement.prototype)) return;
  const popover = makePopover();
  let caller = null;
  let closedBy = null;
  // Whoever follows a link out of the popover does not want to be taken back to its mark.
  let left = false;

  const open = (link, content) => {
    popover.replaceChildren(...content);
    popover.setAttribute("aria-label", link.getAttribute("aria-label") ?? link.textContent);
    if (!popover.contains(link) && !popover.matches(":popover-open")) {
      caller = link;
      popover.showPopover();
    }
    place(popover, caller);
    popover.scrollTop = 0;
    popover.focus({ preventScroll: true });
  };

  popover.addEventListener("beforetoggle", (event) => {
    if (event.newState !== "closed") return;
    // A press on the mark of an open note closes it; the click that follows must not reopen it.
    closedBy = caller;
    setTimeout(() => (closedBy = null), 100);
  });

  popover.addEventListener("toggle", (event) => {
    const active = document.activeElement;
    const lost = popover.contains(active) || active === document.body;
    if (event.newState === "closed" && lost && !left) caller.focus({ preventScroll: true });
    left = false;
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || opensElsewhere(event)) return;
    const content = link.matches(CALL) ? contentFor(link) : null;
    if (content) {
      event.preventDefault();
      if (closedBy !== link) open(link, content);
    } else if (popover.contains(link)) {
      left = true;
      popover.hidePopover();
    }
  });

  document.body.append(popover);
};
