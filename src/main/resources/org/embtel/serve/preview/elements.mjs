/* Elements of the page that is shown. */

/** What leads to a note, or to an entry of a register. */
const CALL = 'a[role="doc-noteref"], a[data-leads="register"]';

export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

export const topOf = (element) => element.getBoundingClientRect().top;

export const callOf = (target) => target.closest?.(CALL);

/** The links that call the same note or entry. */
export const callsOf = (href) => all(CALL).filter((link) => link.getAttribute("href") === href);

export const openPopover = () => document.querySelector(".popover:popover-open");
