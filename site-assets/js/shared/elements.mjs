/* Elements of a page: found and made. */

export const byId = (id) => document.getElementById(id);

export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

export const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

export const setAttributes = (element, values) =>
  Object.entries(values).forEach(([name, value]) => element.setAttribute(name, value));

export const makeButton = (textContent, act) => {
  const button = make("button", { type: "button", className: "copy", textContent });
  button.addEventListener("click", act);
  return button;
};
