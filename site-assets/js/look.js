/* The box "Reading": how large the text is, how wide its lines are, and whether the numbers of pages
   are shown. What is chosen holds for all pages of the edition, until it is chosen otherwise. */
(() => {
  "use strict";

  const CHOICES = {
    size: ["Text", { small: "smaller", "": "usual", large: "larger", largest: "largest" }],
    width: ["Lines", { narrow: "narrow", "": "usual", wide: "wide" }],
    pages: ["Page numbers", { "": "shown", hidden: "hidden" }],
  };

  const root = document.documentElement;
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  /** Pages opened from a folder may not be allowed to remember. */
  const remember = () => {
    const look = Object.keys(CHOICES)
      .map((name) => [name, root.getAttribute(`data-${name}`)])
      .filter(([, value]) => value);
    try {
      localStorage.setItem("look", JSON.stringify(Object.fromEntries(look)));
    } catch {
      // It still holds for this page.
    }
  };

  const choose = (name, value) => {
    if (value) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
    remember();
  };

  const choice = (name, value, words) => {
    const checked = (root.getAttribute(`data-${name}`) ?? "") === value;
    const button = make("input", { type: "radio", name: `site:${name}`, value, checked, autofocus: checked });
    button.addEventListener("change", () => choose(name, value));
    return make("label", {}, button, ` ${words}`);
  };

  const group = ([name, [title, values]]) =>
    make(
      "fieldset",
      {},
      make("legend", { textContent: title }),
      ...Object.entries(values).map(([value, words]) => choice(name, value, words)),
    );

  const close = make("button", { type: "button", className: "copy", textContent: "Close" });
  const box = make("dialog", { className: "look-box" }, ...Object.entries(CHOICES).map(group), close);
  box.setAttribute("aria-label", "Reading");
  close.addEventListener("click", () => box.close());
  box.addEventListener("click", (event) => event.target === box && box.close());
  document.body.append(box);

  const open = () => box.open || box.showModal();
  document.querySelector(".look").addEventListener("click", open);
  open();
})();
