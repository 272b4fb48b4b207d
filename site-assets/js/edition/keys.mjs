/* Keys that lead somewhere, as they do elsewhere: a stroke to the search, g to the box "Go to". */

/** A key does something where nobody is typing. */
const onKey = (key, act) =>
  addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    if (event.key !== key || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });

export const setUpKeys = (goTo) => {
  const field = document.querySelector('.search input[type="search"]');
  const link = document.querySelector('.site-nav a[href$="search.html"]');
  if (field) onKey("/", () => field.focus());
  else if (link) onKey("/", () => link.click());
  if (goTo) onKey("g", () => goTo.click());
};
